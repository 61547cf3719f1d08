using System.Text;

namespace Mingzhang.Sources.Writing;

/// <summary>Texts as YAML scalars: plain where that is safe, else quoted.</summary>
static class YamlText
{
    const string Indicators = "!&*-?:,[]{}#|>@`\"'%~=";

    /// <summary>On one line, also within <c>{…}</c>.</summary>
    public static string Scalar(string text)
    {
        if (text.Length == 0) return "";
        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0 || text.Any(char.IsControl)) return DoubleQuoted(text);
        return IsPlain(text) ? text : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
    }

    static bool IsPlain(string text)
    {
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || Indicators.Contains(text[0], StringComparison.Ordinal)) return false;
        if (text.AsSpan().IndexOfAny(",[]{}") >= 0 || text.EndsWith(':') || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)) return false;
        // Numbers, dates and words that YAML reads as something else stay texts.
        if (text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1])) return false;
        return text.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or ".") && !(text.Length >= 8 && text.All(char.IsAsciiDigit));
    }

    static string DoubleQuoted(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '"' or '\\') result.Append('\\').Append(c);
            else if (c == '\n') result.Append("\\n");
            else if (!char.IsControl(c)) result.Append(c);
            else result.Append(' ');
        }
        return result.Append('"').ToString();
    }
}
