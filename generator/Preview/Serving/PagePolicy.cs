using System.Net;

namespace Mingzhang.Preview.Serving;

/// <summary>
/// Widens the content policy that a page carries by as much as the review layer needs: its own stylesheet, script and requests
/// come from the same server. Everything else stays as the theme wrote it.
/// </summary>
static class PagePolicy
{
    const string Self = "'self'";
    const string Marker = "Content-Security-Policy";
    const string Content = "content=";

    static readonly string[] Needed = ["script-src", "style-src", "connect-src"];

    /// <summary>The page with every policy in its head widened.</summary>
    public static string Widen(string html)
    {
        var end = html.IndexOf("</head", StringComparison.OrdinalIgnoreCase);
        var from = 0;
        while (html.IndexOf(Marker, from, StringComparison.OrdinalIgnoreCase) is var marker && marker >= 0 && marker < end)
        {
            from = marker + Marker.Length;
            var open = html.LastIndexOf('<', marker);
            var close = html.IndexOf('>', marker);
            if (open < 0 || close < 0) continue;
            var at = html.IndexOf(Content, open, close - open, StringComparison.OrdinalIgnoreCase) + Content.Length;
            if (at < Content.Length + open || html[at] is not ('"' or '\'')) continue;
            var quote = html[at];
            var last = html.IndexOf(quote, at + 1);
            if (last < 0) continue;
            var widened = quote + Policy(WebUtility.HtmlDecode(html[(at + 1)..last])).Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", quote == '\'' ? "&#39;" : "'", StringComparison.Ordinal);
            html = html[..at] + widened + html[last..];
            var growth = widened.Length - (last - at);
            end += growth;
            from = Math.Max(at < marker ? from + growth : from, at + widened.Length);
        }
        return html;
    }

    internal static string Policy(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var fallback = directives.Find(words => words[0].Equals("default-src", StringComparison.OrdinalIgnoreCase));
        foreach (var name in Needed)
        {
            var index = directives.FindIndex(words => words[0].Equals(name, StringComparison.OrdinalIgnoreCase));
            if (index < 0 && fallback is null) continue;
            string[] sources = [name, .. (index < 0 ? fallback! : directives[index]).Skip(1).Where(source => source is not "'none'" and not Self), Self];
            if (index < 0) directives.Add(sources);
            else directives[index] = sources;
        }
        return string.Join("; ", directives.Select(words => string.Join(' ', words)));
    }
}
