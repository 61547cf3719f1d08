using System.Text;
using Mingzhang.Output;

namespace Mingzhang.Site.Disclosures;

/// <summary>
/// A section's HTML as part of the printed report: its headings go one step down, its ids are made unique, links to pages of the
/// report lead to their place in it, other links of the site become absolute, and what only a screen needs is left out.
/// </summary>
/// <param name="page">The section's own page, from which its links are relative.</param>
/// <param name="folder">The folder of the disclosure in the site.</param>
/// <param name="places">What the report holds, by page id (<c>tables/01</c>).</param>
/// <param name="address">Makes a path of the site absolute.</param>
sealed class PrintedSection(OutputPath page, string folder, IReadOnlySet<string> places, Func<string, string> address)
{
    public string Of(string html, string id)
    {
        var text = new StringBuilder(html)
            .Replace(" id=\"", $" id=\"{id}-")
            .Replace("aria-labelledby=\"", $"aria-labelledby=\"{id}-")
            .Replace(" tabindex=\"0\"", "");
        for (var level = 5; level >= 2; level--) text.Replace($"<h{level}", $"<h{level + 1}").Replace($"</h{level}>", $"</h{level + 1}>");
        return WithLinks(text.ToString(), id);
    }

    string WithLinks(string html, string id)
    {
        const string Mark = "href=\"";
        var text = new StringBuilder(html.Length);
        var at = 0;
        for (var next = html.IndexOf(Mark, StringComparison.Ordinal); next >= 0; next = html.IndexOf(Mark, at, StringComparison.Ordinal))
        {
            next += Mark.Length;
            var end = html.IndexOf('"', next);
            text.Append(html, at, next - at).Append(Target(html[next..end], id));
            at = end;
        }
        return text.Append(html, at, html.Length - at).ToString();
    }

    string Target(string link, string id)
    {
        if (link.StartsWith('#')) return $"#{id}-{link[1..]}";
        if (link.AsSpan().IndexOfAny(":/?#") is var mark && mark > 0 && link[mark] == ':') return link;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = Resolve(hash < 0 ? link : link[..hash]);
        var inside = path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[(folder.Length + 1)..] : "";
        var place = inside.EndsWith(".html", StringComparison.Ordinal) ? inside[..^".html".Length] : "";
        return places.Contains(place) ? "#" + place.Replace('/', '-') : address(path);
    }

    string Resolve(string link)
    {
        var segments = new List<string>(page.Text.Split('/')[..^1]);
        foreach (var part in link.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") segments.Add(part);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }
}
