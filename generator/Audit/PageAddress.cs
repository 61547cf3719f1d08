namespace Mingzhang.Audit;

/// <summary>What the path of a page says about it.</summary>
static class PageAddress
{
    /// <summary>The disclosure (<c>department/2024-budget</c>) and table that a page shows; continuation pages (<c>05-2.html</c>) show the same table.</summary>
    public static bool IsTable(string path, out string disclosure, out string table)
    {
        (disclosure, table) = ("", "");
        var file = path.LastIndexOf('/') + 1;
        const string folder = "/tables/";
        var end = file - folder.Length;
        if (end <= 0 || path.AsSpan(end, folder.Length) is not folder) return false;
        var owner = path.AsSpan(0, end);
        if (owner.Count('/') != 1) return false;
        var name = path.AsSpan(file, Math.Max(0, path.LastIndexOf('.') - file));
        var dash = name.LastIndexOf('-');
        if (dash > 0 && int.TryParse(name[(dash + 1)..], out _)) name = name[..dash];
        (disclosure, table) = (owner.ToString(), name.ToString());
        return true;
    }

    /// <summary>Pages made by one template: the path with its own names taken out.</summary>
    public static string KindOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length switch
        {
            1 => parts[0],
            2 => "department",
            3 => "disclosure/" + parts[2],
            _ => parts[2] + (parts[3] == "index.html" ? "/index" : ""),
        };
    }

    /// <summary>The kinds of the pages among some outputs, each once, sorted.</summary>
    public static IReadOnlyList<string> KindsOf(IEnumerable<string> paths) =>
        [.. paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(KindOf).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The site path that a relative link means; null where it leaves the site.</summary>
    public static string? Resolve(string page, string link)
    {
        const int usual = 512;
        var longest = page.Length + link.Length + 1;
        Span<char> path = longest <= usual ? stackalloc char[usual] : new char[longest];
        var length = Math.Max(0, page.LastIndexOf('/'));
        page.AsSpan(0, length).CopyTo(path);
        foreach (var range in link.AsSpan().Split('/'))
        {
            var part = link.AsSpan(range);
            if (part is "." or "") continue;
            if (part is not "..")
            {
                if (length > 0) path[length++] = '/';
                part.CopyTo(path[length..]);
                length += part.Length;
            }
            else if (length == 0) return null;
            else length = Math.Max(0, path[..length].LastIndexOf('/'));
        }
        if (link.EndsWith('/')) path[length++] = '/';
        return path[..length].ToString();
    }
}
