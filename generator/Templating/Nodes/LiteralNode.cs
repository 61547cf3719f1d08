using System.Text;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

sealed class LiteralNode : Node
{
    private readonly Value _value;
    private readonly byte[]? _utf8;
    private readonly byte[]? _escaped;

    public LiteralNode(SourceSpan span, Value value)
        : base(span)
    {
        _value = value;
        if (value.Kind != ValueKind.String) return;
        _utf8 = Encoding.UTF8.GetBytes(value.AsText);
        _escaped = HtmlEscaping.IsNeeded(value.AsText) ? Encoding.UTF8.GetBytes(HtmlEscaping.Escape(value.AsText)) : _utf8;
    }

    public Value Value => _value;

    public override Value Eval(RenderContext context) => _value;

    public override bool TryText(RenderContext context, out string? text)
    {
        text = _value.Kind == ValueKind.String ? _value.AsText : null;
        return text is not null;
    }

    public override void Write(RenderContext context)
    {
        // Text longer than the limit takes the way that cuts it.
        if (_utf8 is null || (context.Options.LimitToString > 0 && _utf8.Length >= context.Options.LimitToString)) base.Write(context);
        else context.Writer.Write(context.Options.EscapeHtml ? _escaped : _utf8);
    }
}
