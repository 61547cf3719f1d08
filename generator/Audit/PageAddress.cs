namespace Mingzhang.Audit;

/// <summary>What the path of a page says about it.</summary>
static class PageAddress
{
    /// <summary>The disclosure (<c>department/2024-budget</c>) and table that a page shows; continuation pages (<c>05-2.html</c>) show the same table.</summary>
    public static bool IsTable(ReadOnlySpan<char> path, out ReadOnlySpan<char> disclosure, out ReadOnlySpan<char> table)
    {
        disclosure = table = default;
        var file = path.LastIndexOf('/') + 1;
        const string folder = "/tables/";
        var end = file - folder.Length;
        if (end <= 0 || path.Slice(end, folder.Length) is not folder) return false;
        var owner = path[..end];
        if (owner.Count('/') != 1) return false;
        var name = path.Slice(file, Math.Max(0, path.LastIndexOf('.') - file));
        var dash = name.LastIndexOf('-');
        if (dash > 0 && int.TryParse(name[(dash + 1)..], out _)) name = name[..dash];
        disclosure = owner;
        table = name;
        return true;
    }

    /// <summary>Pages made by one template: the path with its own names taken out.</summary>
    public static string KindOf(string path)
    {
        var parts = path.AsSpan();
        var department = parts.IndexOf('/');
        if (department < 0) return path;
        parts = parts[(department + 1)..];
        var disclosure = parts.IndexOf('/');
        if (disclosure < 0) return "department";
        parts = parts[(disclosure + 1)..];
        var folder = parts.IndexOf('/');
        if (folder < 0) return string.Concat("disclosure/", parts);
        return parts[(folder + 1)..] is "index.html" ? string.Concat(parts[..folder], "/index") : parts[..folder].ToString();
    }

    /// <summary>The kinds of the pages among some outputs, each once, sorted.</summary>
    public static IReadOnlyList<string> KindsOf(IEnumerable<string> paths) =>
        [.. paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(KindOf).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The site path that a relative link means; null where it leaves the site.</summary>
    public static string? Resolve(string page, ReadOnlySpan<char> link, AuditPart part)
    {
        const int usual = 512;
        var longest = page.Length + link.Length + 1;
        Span<char> path = longest <= usual ? stackalloc char[usual] : new char[longest];
        var length = Math.Max(0, page.LastIndexOf('/'));
        page.AsSpan(0, length).CopyTo(path);
        foreach (var range in link.Split('/'))
        {
            var step = link[range];
            if (step is "." or "") continue;
            if (step is not "..")
            {
                if (length > 0) path[length++] = '/';
                step.CopyTo(path[length..]);
                length += step.Length;
            }
            else if (length == 0) return null;
            else length = Math.Max(0, path[..length].LastIndexOf('/'));
        }
        if (link is [.., '/']) path[length++] = '/';
        return part.Shared(path[..length]);
    }
}
