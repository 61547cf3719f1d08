using System.Text;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Texts as the language itself writes them.</summary>
static class Literals
{
    public static Value Escape(in Arguments a) => a.Text(0) is { } text ? a.NewText(Escape(text)) : Value.Null;

    public static Value Literal(in Arguments a) => a.Text(0) is { } text ? a.NewText($"\"{Escape(text)}\"") : Value.Null;

    /// <summary>Quotation mark, backslash and control characters written as escapes.</summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && !NeedsEscape(text[first])) first++;
        if (first == text.Length) return text;

        var escaped = new StringBuilder(text, 0, first, text.Length + 8);
        for (var i = first; i < text.Length; i++)
        {
            if (NeedsEscape(text[i])) AppendEscape(escaped, text[i]);
            else escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(char c) => c is < ' ' or '"' or '\\';

    private static void AppendEscape(StringBuilder escaped, char c)
    {
        escaped.Append('\\');
        switch (c)
        {
            case '"' or '\\': escaped.Append(c); break;
            case '\a': escaped.Append('a'); break;
            case '\b': escaped.Append('b'); break;
            case '\t': escaped.Append('t'); break;
            case '\n': escaped.Append('n'); break;
            case '\v': escaped.Append('v'); break;
            case '\f': escaped.Append('f'); break;
            case '\r': escaped.Append('r'); break;
            default: escaped.Append('x').Append("0123456789abcdef"[c >> 4]).Append("0123456789abcdef"[c & 15]); break;
        }
    }
}
