using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Support;

/// <summary>
/// A small real site in a folder of its own: one department, one disclosure, a tiny standard of four tables, one form and two
/// texts, which reads and adds up without findings. A test changes a file or two and looks what happens.
/// </summary>
public sealed class SiteFixture : IDisposable
{
    public const string Department = "jiaoyu-ju";

    public const string DisclosureFolder = $"content/{Department}/2024-budget";

    public SiteFixture()
    {
        Root = Directory.CreateTempSubdirectory("mingzhang-").FullName;
        foreach (var (path, text) in TinySite.Files) Write(path, text);
    }

    /// <summary>The site's folder.</summary>
    public string Root { get; }

    public FindingList Findings { get; } = new();

    public static string TablePath(string id) => $"{DisclosureFolder}/tables/{id}.csv";

    public static string FormPath(string id) => $"{DisclosureFolder}/projects/{id}.yml";

    public SiteFixture Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    public SiteFixture WriteBytes(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public SiteFixture Table(string id, string text) => Write(TablePath(id), text);

    public SiteFixture Form(string id, string text) => Write(FormPath(id), text);

    /// <summary>Replaces the one place where a text stands in a file.</summary>
    public SiteFixture Replace(string path, string old, string replacement)
    {
        var text = ReadFile(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Adds lines to the end of disclosure.yml.</summary>
    public SiteFixture Settings(string lines)
    {
        const string path = $"{DisclosureFolder}/disclosure.yml";
        return Write(path, ReadFile(path) + lines + "\n");
    }

    public SiteFixture Delete(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    public string ReadFile(string path) => File.ReadAllText(Path.Combine(Root, path), Encoding.UTF8);

    public SiteOutline? ReadSite() => SiteReader.Read(Root, Findings);

    /// <summary>Reads the first disclosure; findings of the site and of the disclosure are in <see cref="Findings"/>.</summary>
    public Disclosure? TryRead()
    {
        var site = ReadSite()!;
        var department = site.Departments.Single(department => department.Department.Id == Department);
        return new DisclosureReader(site.Root, new StandardLibrary(site.Root, Findings)).Read(department, department.Disclosures[0], Findings);
    }

    public Disclosure Read() => TryRead() ?? throw new InvalidOperationException(string.Join("\n", Told()));

    /// <summary>The findings in their order.</summary>
    public IReadOnlyList<Finding> Found() => Findings.ToSortedList();

    /// <summary>The findings as one line each: <c>STR-004 tables/02.csv:1:6 message</c>.</summary>
    public IReadOnlyList<string> Told() =>
        [.. Found().Select(finding => $"{finding.Rule} {finding.Span.ToString().Replace(DisclosureFolder + "/", "", StringComparison.Ordinal)} {finding.Message}")];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
