using System.Globalization;
using System.Text;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>tablerow x in list cols:n</c></summary>
sealed class TableRowNode(SourceSpan span, Node variable, Node iterator, (string Name, Node? Value)[] arguments, Body body, Body? otherwise, int stateSlot)
    : ForNode(span, variable, iterator, arguments, body, otherwise, stateSlot)
{
    protected override bool TryOption(RenderContext context, string name, Node? value, ref LoopOptions options)
    {
        if (name != "cols") return false;
        options.Columns = Math.Max(1, Number(context, value));
        return true;
    }

    protected override void Begin(RenderContext context) => context.Writer.Write("<tr class=\"row1\">"u8);

    protected override Flow RunItem(RenderContext context, Body item, LoopState state, LoopOptions options)
    {
        state.Column = state.Index % options.Columns;
        if (state.Column == 0 && state.Index > 0)
        {
            context.Writer.Write("</tr>\n"u8);
            Write(context, "<tr class=\"row", state.Index / options.Columns + 1);
        }

        Write(context, "<td class=\"col", state.Column + 1);
        var flow = item.Exec(context);
        context.Writer.Write("</td>"u8);
        return flow;
    }

    protected override void End(RenderContext context) => context.Writer.Write("</tr>\n"u8);

    private static void Write(RenderContext context, string tag, int number) =>
        context.Writer.Write(Encoding.UTF8.GetBytes(tag + number.ToString(CultureInfo.InvariantCulture) + "\">").AsSpan());
}
