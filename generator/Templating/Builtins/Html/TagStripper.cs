using System.Text;

namespace Mingzhang.Templating.Builtins.Html;

/// <summary>
/// Takes tags and comments out of HTML, and scripts and styles with what they hold. It makes plain text for reading;
/// it is no sanitizer: its result must still be escaped.
/// </summary>
static class TagStripper
{
    public static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0) break;
            text.Append(html, at, open - at);
            at = EndOf(html, open);
            if (at > open) continue;
            text.Append('<');
            at = open + 1;
        }

        return text.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>The position after what begins at a less-than sign, or the sign's own where it begins nothing.</summary>
    private static int EndOf(string html, int open)
    {
        foreach (var (begin, end) in (ReadOnlySpan<(string, string)>)[("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")])
        {
            if (string.Compare(html, open, begin, 0, begin.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var close = html.IndexOf(end, open + begin.Length, StringComparison.OrdinalIgnoreCase);
            if (close >= 0) return close + end.Length;
        }

        for (var i = open + 1; i < html.Length; i++)
        {
            if (html[i] == '>') return i + 1;
            if (html[i] != '=' || i + 1 >= html.Length || html[i + 1] is not ('"' or '\'')) continue;
            i = html.IndexOf(html[i + 1], i + 2);
            if (i < 0) return open;
        }

        return open;
    }
}
