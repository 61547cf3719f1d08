using System.Text;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Checks;

/// <summary>
/// A small site of <c>tests/sites</c>, laid out in a temporary folder. A folder of <c>invalid/</c> holds only what differs from
/// the site that its first line of <c>expected.txt</c> names (<c>base: small-shanxi</c>): changed and added files lie over it,
/// <c>remove.txt</c> names the files that are missing.
/// </summary>
sealed class SiteUnderTest : IDisposable
{
    SiteUnderTest(string folder) => Folder = folder;

    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "sites");

    public string Folder { get; }

    public static SiteUnderTest Valid(string name)
    {
        var site = Empty();
        Copy(Path.Combine(Root, "valid", name), site.Folder);
        return site;
    }

    public static SiteUnderTest Invalid(string name, string basedOn) => Overlaid("invalid", name, basedOn);

    public static SiteUnderTest Near(string name, string basedOn) => Overlaid("near", name, basedOn);

    static SiteUnderTest Overlaid(string kind, string name, string basedOn)
    {
        var site = Valid(basedOn);
        var overlay = Path.Combine(Root, kind, name);
        Copy(overlay, site.Folder);
        var removed = Path.Combine(overlay, "remove.txt");
        if (!File.Exists(removed)) return site;
        foreach (var file in File.ReadAllLines(removed, Encoding.UTF8))
        {
            var path = Path.Combine(site.Folder, file);
            if (!File.Exists(path)) throw new InvalidOperationException($"{name}/remove.txt names {file}, which the base does not have");
            File.Delete(path);
        }
        return site;
    }

    /// <summary>Reads and checks every disclosure; all findings, sorted.</summary>
    public IReadOnlyList<Finding> Check()
    {
        var findings = new FindingList();
        var outline = SiteReader.Read(Folder, findings) ?? throw new InvalidOperationException("no site.yml");
        var library = new StandardLibrary(Folder, findings);
        var reader = new DisclosureReader(outline.Root, library);
        foreach (var department in outline.Departments)
        {
            var read = department.Disclosures.Select(disclosure =>
            {
                var reading = new FindingList();
                return (Disclosure: reader.Read(department, disclosure, reading), Reading: reading);
            }).ToList();
            foreach (var (disclosure, reading) in read)
            {
                if (disclosure is null || library.Find(disclosure.StandardId) is not { } standard)
                {
                    findings.AddRange(reading.ToSortedList());
                    continue;
                }
                var others = read.Where(other => other.Disclosure is not null && other.Disclosure != disclosure).Select(other => other.Disclosure!).ToList();
                findings.AddRange(DisclosureChecker.Check(disclosure, standard, library, others, reading.ToSortedList()).Findings);
            }
        }
        return findings.ToSortedList();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    static SiteUnderTest Empty() => new(Directory.CreateTempSubdirectory("mingzhang-").FullName);

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative is "expected.txt" or "near.txt" or "remove.txt") continue;
            var target = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
