using System.Net;
using System.Text;

namespace Mingzhang.Preview.Serving;

/// <summary>Puts the review layer into a page: its stylesheet and script into the head, and what must be seen at once into the body.</summary>
static class PageDresser
{
    /// <param name="path">The page as the review layer knows it; empty where it has nothing to say about it.</param>
    /// <param name="banner">Markup for the beginning of the body, or null.</param>
    public static byte[] Dress(ReadOnlySpan<byte> page, string path, int version, string? banner)
    {
        var html = PagePolicy.Widen(Encoding.UTF8.GetString(page));
        var head = html.IndexOf("</head", StringComparison.OrdinalIgnoreCase);
        html = html.Insert(head < 0 ? 0 : head, Head(path, version));
        if (banner is not null) html = html.Insert(StartOfBody(html), banner);
        return Encoding.UTF8.GetBytes(html);
    }

    public static string Head(string path, int version) =>
        $"<link rel=\"stylesheet\" href=\"/_review/review.css\"><script src=\"/_review/review.js\" data-version=\"{version}\" data-page=\"{WebUtility.HtmlEncode(path)}\" defer></script>\n";

    /// <summary>404.html has absolute links, because any missing address may show it: here they lead to where the preview lies.</summary>
    public static byte[] Rebase(byte[] page, string published, string here) => published == here ? page : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page)
        .Replace($"href=\"{published}", $"href=\"{here}", StringComparison.Ordinal)
        .Replace($"src=\"{published}", $"src=\"{here}", StringComparison.Ordinal));

    static int StartOfBody(string html)
    {
        var body = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var end = body < 0 ? -1 : html.IndexOf('>', body);
        return end < 0 ? html.Length : end + 1;
    }
}
