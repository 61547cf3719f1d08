using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Import;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Import;

/// <summary>A site of one department to import into, removed at the end of the test.</summary>
sealed class ImportSite : IDisposable
{
    public const string Department = "alpha";

    static int _count;

    public ImportSite()
    {
        Root = Path.Combine(AppContext.BaseDirectory, "imports", $"{Environment.ProcessId}-{Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture)}");
        Write("site.yml", "title: 样例站\nurl: https://example.org/\norganisation: {name: 样例}\n");
        Write($"content/{Department}/department.yml", "name: 样例部门\n");
    }

    public string Root { get; }

    public FindingList Findings { get; } = new();

    public IEnumerable<string> Rules => Findings.ToSortedList().Select(finding => finding.Rule);

    public string Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <param name="path">Absolute, or relative to the site.</param>
    public string Text(string path) => File.ReadAllText(Path.Combine(Root, path), System.Text.Encoding.UTF8);

    public string Folder(int year) => $"content/{Department}/{year.ToString(CultureInfo.InvariantCulture)}-budget";

    public ImportResult? Import(int year, string? standard, params string[] files) =>
        new Importer(Root, Findings).Import(files, Folder(year), year, DisclosureKind.Budget, standard);

    /// <summary>Imports, writes, and reads what was written as a build would.</summary>
    public Disclosure Read(int year, string? standard, params string[] files)
    {
        var result = Import(year, standard, files);
        Assert.NotNull(result);
        result.Files.Add("disclosure.yml", $"year: {year.ToString(CultureInfo.InvariantCulture)}\nkind: budget\nstandard: {result.Standard.Id}\n");
        result.Files.Write();
        return ReadSources(Root, Department, new FindingList());
    }

    public static Disclosure ReadSources(string root, string department, FindingList findings)
    {
        var outline = SiteReader.Read(root, findings)!;
        var one = outline.Departments.Single(item => item.Department.Id == department);
        return new DisclosureReader(root, new StandardLibrary(root, findings)).Read(one, one.Disclosures[0], findings)!;
    }

    public MingzhangRun Run(params string[] args) => MingzhangRun.Of(Root, args);

    public void Dispose()
    {
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
    }
}
