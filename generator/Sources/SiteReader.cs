using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources;

/// <summary>Reads what a site is and who publishes what on it, without opening a disclosure.</summary>
public static class SiteReader
{
    public const string SettingsFile = "site.yml";

    const string ContentFolder = "content";

    /// <summary>
    /// The outline, or null where (and only where) the folder holds no <c>site.yml</c>. Faults in it are findings, and the rest
    /// is read on, so that all of them are told at once.
    /// </summary>
    /// <exception cref="SourceAccessException">The system refuses to read a file or folder.</exception>
    public static SiteOutline? Read(string siteFolder, FindingList findings)
    {
        var folder = new SourceFolder(siteFolder);
        if (!folder.FileExists(SettingsFile)) return null;
        var source = folder.ReadText(SettingsFile, findings);
        var root = source is null ? null : YamlReader.ReadMapping(source, findings);
        var settings = root is null
            ? new SiteSettings("", new Organisation("")) { Url = "" }
            : SiteSettingsReader.Read(new YamlMap(root, findings));
        return new SiteOutline(folder.Root, settings, ReadDepartments(folder, findings));
    }

    static List<DepartmentOutline> ReadDepartments(SourceFolder folder, FindingList findings)
    {
        var reader = new DepartmentReader(folder, findings);
        var departments = new List<DepartmentOutline>();
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in folder.List(ContentFolder, findings))
        {
            var path = $"{ContentFolder}/{entry.Name}";
            if (!entry.IsFolder)
            {
                StrayFiles.ReportUnlessKnown(entry.Name, path, findings);
                continue;
            }
            if (entry.Name is "standards" or "codelists") continue;
            if (!seen.TryAdd(entry.Name, path)) ReportSameAddress(path, seen[entry.Name], findings);
            if (!SourceId.Check(entry.Name, path, findings)) continue;
            if (reader.Read(entry.Name, path) is { } department) departments.Add(department);
        }
        return departments;
    }

    internal static void ReportSameAddress(string path, string other, FindingList findings) =>
        findings.Add(SiteRules.SameAddress.At(SourceSpan.Whole(path), new(
            $"与“{other}”只有大小写不同，在 Windows 上和网址里是同一个", $"Differs from “{other}” only by case: on Windows and in addresses both are one")) with
        {
            Help = new("改掉其中一个的名称", "Rename one of them"),
        });
}
