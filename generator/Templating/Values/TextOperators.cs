using System.Text;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Values;

/// <summary>Operators of which at least one side is text: the other side is printed.</summary>
static class TextOperators
{
    public static Value Apply(RenderContext context, Operator op, in Value left, in Value right, in OperandSpans at)
    {
        switch (op)
        {
            case Operator.Add:
                return Concat(context, left, right);
            case Operator.Multiply:
                return Repeat(context, left, right, at);
        }

        if (Operators.IsComparison(op)) return Operators.Compared(op, string.CompareOrdinal(TextOf(context, left), TextOf(context, right)));
        throw context.Fail(at.Operator, $"Operator `{Operators.TextOf(op)}` is not supported on string objects");
    }

    // Null and the empty object are no text at all: they differ from the empty text and sort before it.
    private static string? TextOf(RenderContext context, in Value value) =>
        value.IsNull || ReferenceEquals(value.Reference, EmptyObject.Instance) ? null : context.ToText(value);

    /// <summary>Joins two texts. Where output is escaped, HTML stays HTML: the other side is escaped as it is joined.</summary>
    public static Value Concat(RenderContext context, in Value left, in Value right)
    {
        var a = context.ToText(left);
        var b = context.ToText(right);
        context.CheckTextLength((long)a.Length + b.Length);
        if (!context.Options.EscapeHtml || !(left.IsSafe || right.IsSafe)) return new Value(a + b);
        if (!left.IsSafe) a = HtmlEscaping.Escape(a);
        if (!right.IsSafe) b = HtmlEscaping.Escape(b);
        return Value.Safe(a + b);
    }

    private static Value Repeat(RenderContext context, in Value left, in Value right, in OperandSpans at)
    {
        var swapped = right.IsText;
        var text = context.ToText(swapped ? right : left);
        var multiplierAt = swapped ? at.Left : at.Right;
        if (!Conversion.TryInt(swapped ? left : right, out var times))
            throw context.Fail(multiplierAt, "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string");
        var limit = context.Options.LimitToString;
        if (limit > 0 && times > 0 && (long)text.Length * times > limit)
            throw context.Fail(multiplierAt, $"String multiplication exceeds LimitToString `{limit}`.", TemplateErrorCode.Limit);
        return times <= 0 ? Value.EmptyText : new Value(new StringBuilder(text.Length * times).Insert(0, text, times).ToString());
    }
}
