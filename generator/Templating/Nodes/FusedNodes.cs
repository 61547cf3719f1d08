using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>{{ x | html.escape }}</c>: escapes straight into the output.</summary>
sealed class EscapeCallNode(SourceSpan span, Node target, Node from, int groupSlot, object group)
    : CallNode(span, target, CallArguments.None, from)
{
    public override void Write(RenderContext context)
    {
        if (!context.Holds(groupSlot, group))
        {
            base.Write(context);
            return;
        }

        var value = From!.Eval(context);
        if (value.IsNull) return;
        if (context.Options.EscapeHtml || value.IsNumber)
        {
            ValueText.Write(context, value, context.Writer);
            return;
        }

        var text = context.ToText(value);
        // The function itself also encodes Latin-1 letters and what lies beyond the basic plane.
        if (text.AsSpan().ContainsAnyInRange('\u00A0', '\u00FF') || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) context.Writer.Write(System.Net.WebUtility.HtmlEncode(text));
        else context.Writer.WriteEscaped(text);
    }
}

/// <summary><c>{{ include 'part' }}</c>: the template is found once.</summary>
sealed class IncludeCallNode(SourceSpan span, Node target, CallArguments arguments, int slot, Value name) : CallNode(span, target, arguments, null)
{
    private Template? _template;

    public override void Write(RenderContext context)
    {
        if (context.PendingPipe is not null || !context.Holds(slot, IncludeFunction.Include.Reference!))
        {
            base.Write(context);
            return;
        }

        var template = _template ?? context.FindInclude(this, name.AsText);
        if (_template is null) Volatile.Write(ref _template, template);
        context.WriteInclude(this, template, new ReadOnlySpan<Value>(in name), null);
    }
}

/// <summary><c>{{ x | math.format "N2" }}</c>: formats straight into the output.</summary>
sealed class FormatCallNode(SourceSpan span, Node target, CallArguments arguments, Node from, int groupSlot, object group, string format, Culture? culture)
    : CallNode(span, target, arguments, from)
{
    public override void Write(RenderContext context)
    {
        if (!context.Holds(groupSlot, group))
        {
            base.Write(context);
            return;
        }

        var value = From!.Eval(context);
        if (value.IsNull) return;
        var numbers = (culture ?? context.Culture).Numbers;
        try
        {
            switch (value.Kind)
            {
                case ValueKind.Int or ValueKind.Long:
                    context.Writer.WriteFormatted(value.AsLong, format, numbers);
                    return;
                case ValueKind.Double:
                    context.Writer.WriteFormatted(value.AsDouble, format, numbers);
                    return;
                case ValueKind.Decimal:
                    context.Writer.WriteFormatted(value.AsDecimal, format, numbers);
                    return;
            }
        }
        catch (FormatException)
        {
            throw context.Fail(Span, "Format specifier was invalid.");
        }

        if (!value.IsNumber) throw context.Fail(Span, $"Unexpected `{context.ToText(value)}`. Must be a formattable number");
        context.Writer.Write(NumberText.Format(value, format, culture ?? context.Culture) ?? throw context.Fail(Span, "Format specifier was invalid."));
    }
}
