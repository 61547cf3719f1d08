using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site.Disclosures;

namespace Mingzhang.Preview.Review;

/// <summary>Finds the page, row and cell that a finding is about: by its address, else by its file and line.</summary>
sealed class FindingPlaces(Edition edition)
{
    readonly IReadOnlyList<(string Site, Disclosure Disclosure)> _disclosures =
    [
        .. from shelf in edition.Shelves
           from loaded in shelf.Loaded.Disclosures
           select ($"{shelf.Id}/{loaded.Disclosure.Id}", loaded.Disclosure),
    ];

    public FindingPlace Of(Finding finding)
    {
        var file = finding.Span.File ?? "";
        foreach (var (site, disclosure) in _disclosures)
        {
            if (file.StartsWith(disclosure.Folder + "/", StringComparison.Ordinal)) return In(site, disclosure, finding, file[(disclosure.Folder.Length + 1)..]);
        }
        // What reading the pages back found names the page itself.
        if (edition.Files.ContainsKey(file)) return new FindingPlace(file, null, -1, file);
        var department = edition.Shelves.FirstOrDefault(shelf => file.StartsWith(shelf.Outline.Folder + "/", StringComparison.Ordinal));
        return new FindingPlace(department is null ? null : Known($"{department.Id}/index.html"), null, -1, file);
    }

    /// <summary>The page and anchor of an address of a disclosure.</summary>
    public static (string Page, string? Anchor, int Column) Of(string site, Disclosure disclosure, string at)
    {
        var href = ChecksView.HrefOf(at).Split('#', 2);
        return ($"{site}/{href[0]}", href.Length > 1 ? href[1] : null, ColumnOf(disclosure, at.Split('/')));
    }

    FindingPlace In(string site, Disclosure disclosure, Finding finding, string file)
    {
        var (page, anchor, column) = finding.At is { } at ? Of(site, disclosure, at) : ByFile(site, disclosure, file, finding.Span.Line);
        return new FindingPlace(Known(page) ?? Known($"{site}/index.html"), anchor, column, GroupOf(site, disclosure, finding.At?.Split('/')[0] ?? Stem(file), file));
    }

    static (string Page, string? Anchor, int Column) ByFile(string site, Disclosure disclosure, string file, int line)
    {
        var parts = file.Split('/');
        if (parts.Length != 2 || parts[0] is not ("tables" or "projects" or "text")) return ($"{site}/index.html", null, -1);
        var table = parts[0] == "tables" ? disclosure.Table(Stem(file)) : null;
        var row = line > 0 ? table?.Sides.SelectMany(side => side.Rows).FirstOrDefault(row => row.Line == line) : null;
        return ($"{site}/{parts[0]}/{Stem(file)}.html", row is null ? null : Anchor.OfRow(table!.Id, row.Key), -1);
    }

    static int ColumnOf(Disclosure disclosure, string[] at)
    {
        if (at.Length != 3 || disclosure.Table(at[0]) is not { } table) return -1;
        return table.Sides.Where(side => side.Find(at[1]) is not null).Select(side => side.Layout.IndexOf(at[2])).FirstOrDefault(index => index >= 0, -1);
    }

    static string GroupOf(string site, Disclosure disclosure, string first, string file)
    {
        if (disclosure.Table(first) is { } table) return $"{site} 表{first.TrimStart('0')} {table.Title}";
        return $"{site} {file}";
    }

    static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    string? Known(string page) => edition.Files.ContainsKey(page) ? page : null;
}
