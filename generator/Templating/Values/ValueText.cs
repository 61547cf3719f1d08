using System.Globalization;
using System.Text;
using Mingzhang.Templating.Builtins.Dates;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Values;

/// <summary>Values as <c>{{ value }}</c> prints them.</summary>
static class ValueText
{
    public static string Print(RenderContext context, in Value value) => value.Kind switch
    {
        <= ValueKind.Null => "",
        ValueKind.Bool => value.AsBool ? "true" : "false",
        >= ValueKind.Int and <= ValueKind.Decimal => NumberText.Print(value, context.Culture),
        >= ValueKind.String and <= ValueKind.Rendered => Limited(context, value.AsText),
        ValueKind.Date => DatePattern.Format(value.AsDate, context.DateFormat, context.Culture, context.DateFormat),
        ValueKind.TimeSpan => value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Function => "<function>",
        _ => PrintNested(context, value),
    };

    /// <summary>Writes a value without making a string of it where that can be avoided.</summary>
    public static void Write(RenderContext context, in Value value, TemplateWriter writer)
    {
        switch (value.Kind)
        {
            case <= ValueKind.Null:
                return;
            case ValueKind.Bool:
                writer.Write(value.AsBool ? "true"u8 : "false"u8);
                return;
            case ValueKind.Int or ValueKind.Long:
                writer.WriteFormatted(value.AsLong, default, context.Culture.Numbers);
                return;
            case ValueKind.Double:
                writer.WriteFormatted(value.AsDouble, default, context.Culture.Numbers);
                return;
            case ValueKind.Decimal:
                writer.WriteFormatted(value.AsDecimal, default, context.Culture.Numbers);
                return;
            case ValueKind.Rendered:
                writer.Write(((RenderedText)value.Reference!).Utf8);
                return;
            case ValueKind.Safe:
                writer.Write(value.AsText);
                return;
        }

        var text = value.Kind == ValueKind.String ? Limited(context, (string)value.Reference!) : Print(context, value);
        if (context.Options.EscapeHtml && !value.IsNumber) writer.WriteEscaped(text);
        else writer.Write(text);
    }

    /// <summary>Writes a text; null writes nothing.</summary>
    public static void Write(RenderContext context, string? text)
    {
        if (text is null) return;
        text = Limited(context, text);
        if (context.Options.EscapeHtml) context.Writer.WriteEscaped(text);
        else context.Writer.Write(text);
    }

    private static string Limited(RenderContext context, string text)
    {
        var limit = context.Options.LimitToString;
        return limit > 0 && text.Length >= limit && !context.Options.OutputLimitIsError ? text[..limit] + "..." : text;
    }

    private static string PrintNested(RenderContext context, in Value value)
    {
        var text = new StringBuilder();
        Append(context, value, text, 1);
        var limit = context.Options.LimitToString;
        if (limit > 0 && text.Length >= limit && !context.Options.OutputLimitIsError)
        {
            text.Length = limit;
            text.Append("...");
        }

        return text.ToString();
    }

    private static void Append(RenderContext context, in Value value, StringBuilder text, int depth)
    {
        var limit = context.Options.ObjectRecursionLimit;
        if (limit > 0 && depth > limit)
            throw context.Fail(context.CurrentSite, "Structure is too deeply nested or contains reference loops.", Hosting.TemplateErrorCode.Limit);
        if (context.Options.LimitToString > 0 && text.Length > context.Options.LimitToString) return;
        if (value.IsNull || ReferenceEquals(value.Reference, EmptyObject.Instance)) text.Append(depth > 1 ? "null" : "");
        else if (value.IsText) AppendQuoted(text, value.AsText);
        else if (value.IsArray) AppendItems(context, value.AsArray, text, depth);
        else if (value.Kind == ValueKind.Object) AppendMembers(context, value.AsObject, text, depth);
        else text.Append(Print(context, value));
    }

    private static void AppendItems(RenderContext context, ArrayValue items, StringBuilder text, int depth)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Append(context, items[i], text, depth + 1);
            if (context.Options.LimitToString > 0 && text.Length > context.Options.LimitToString) return;
        }

        text.Append(']');
    }

    private static void AppendMembers(RenderContext context, ObjectValue members, StringBuilder text, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var key in members.Keys)
        {
            if (!members.TryGet(key, out var value)) continue;
            if (!isFirst) text.Append(", ");
            isFirst = false;
            if (IsSimple(key)) text.Append(key);
            else AppendQuoted(text, key);
            text.Append(": ");
            Append(context, value, text, depth + 1);
            if (context.Options.LimitToString > 0 && text.Length > context.Options.LimitToString) return;
        }

        text.Append('}');
    }

    private static bool IsSimple(string key)
    {
        if (key.Length == 0 || !(char.IsLetter(key[0]) || key[0] == '_')) return false;
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c != '_') return false;
        }

        return true;
    }

    /// <summary>Text in quotes, with quotes, backslashes and control characters escaped.</summary>
    public static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\v': text.Append("\\v"); break;
                case '\a': text.Append("\\a"); break;
                default:
                    if (c < ' ') text.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
                    else text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
