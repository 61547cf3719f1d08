using System.Net;
using System.Text;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Html;

/// <summary><c>html.*</c></summary>
static class HtmlGroup
{
    public static BuiltinGroup Create() => new BuiltinGroup("html")
        .Add("escape", Escape, "text")
        .Add("newline_to_br", NewlineToBr, "text")
        .Add("strip", Strip, "text")
        .Add("url_encode", UrlEncode, "text")
        .Add("url_escape", UrlEscape, "text");

    /// <summary>
    /// Scriban's own escaping (.NET's, which also writes U+00A0 to U+00FF and characters beyond U+FFFF as numbers). Where output is
    /// escaped, only the five signs are, HTML stays as it is, and the result is not escaped again.
    /// </summary>
    private static Value Escape(in Arguments a)
    {
        if (a.Text(0) is not { } text) return Value.Null;
        if (!a.Context.Options.EscapeHtml) return new Value(WebUtility.HtmlEncode(text));
        return a[0].IsSafe ? a[0] : Value.Safe(EscapeSigns(text));
    }

    /// <summary>A break before each line end, which stays. Where output is escaped, the text around the breaks is escaped here.</summary>
    private static Value NewlineToBr(in Arguments a)
    {
        if (a.Text(0) is not { } text) return Value.Null;
        var escapes = a.Context.Options.EscapeHtml;
        if (escapes && !a[0].IsSafe) text = EscapeSigns(text);
        var broken = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))) broken.Append("<br />");
            broken.Append(text[i]);
        }

        return escapes ? Value.Safe(broken.ToString()) : new Value(broken.ToString());
    }

    private static Value Strip(in Arguments a)
    {
        if (a.Text(0) is not { } text) return Value.Null;
        var stripped = TagStripper.Strip(text);
        return a[0].IsSafe ? Value.Safe(stripped) : new Value(stripped);
    }

    private static Value UrlEncode(in Arguments a) => a.Text(0) is { } text ? a.NewText(Uri.EscapeDataString(text)) : Value.Null;

    /// <summary>Escapes what no address may hold, and leaves the signs that divide its parts.</summary>
    private static Value UrlEscape(in Arguments a)
    {
        if (a.Text(0) is not { } text) return Value.Null;
        var escaped = new StringBuilder(text.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)octet;
            if (char.IsAsciiLetterOrDigit(c) || "-_.~;/?:@&=+$,#[]!*'()".Contains(c, StringComparison.Ordinal)) escaped.Append(c);
            else escaped.Append('%').Append("0123456789ABCDEF"[octet >> 4]).Append("0123456789ABCDEF"[octet & 15]);
        }

        return a.NewText(escaped.ToString());
    }

    private static string EscapeSigns(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }
}
