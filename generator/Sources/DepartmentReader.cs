using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Sources;

/// <summary>Reads a department's folder: <c>department.yml</c> and the names of its disclosures.</summary>
sealed class DepartmentReader(SourceFolder folder, FindingList findings)
{
    const string SettingsFile = "department.yml";
    const int LongestName = 200;

    public DepartmentOutline? Read(string id, string path)
    {
        var disclosures = new List<DisclosureOutline>();
        var hasSettings = false;
        foreach (var entry in folder.List(path, findings))
        {
            if (entry.IsFolder)
            {
                if (ReadDisclosureFolder(entry.Name, $"{path}/{entry.Name}") is { } disclosure) disclosures.Add(disclosure);
            }
            else if (entry.Name == SettingsFile) hasSettings = true;
            else StrayFiles.ReportUnlessKnown(entry.Name, $"{path}/{entry.Name}", findings);
        }
        if (!hasSettings)
        {
            ReportMissing(path);
            return null;
        }
        disclosures.Sort(NewestFirst);
        return ReadSettings(id, $"{path}/{SettingsFile}") is { } department ? new DepartmentOutline(department, path, disclosures) : null;
    }

    Department? ReadSettings(string id, string file)
    {
        if (folder.ReadText(file, findings) is not { } source || YamlReader.ReadMapping(source, findings) is not { } root) return null;
        var map = new YamlMap(root, findings);
        var department = new Department(id, map.RequiredText("name", LongestName)) { Code = map.Code("code"), Region = map.Text("region", LongestName) };
        map.Finish();
        return department;
    }

    DisclosureOutline? ReadDisclosureFolder(string name, string path)
    {
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        var kind = dash < 0 ? "" : name[(dash + 1)..];
        if (dash == 4 && kind is "budget" or "final"
            && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1949)
        {
            return new DisclosureOutline(name, year, kind == "budget" ? DisclosureKind.Budget : DisclosureKind.Final, path);
        }
        ReportFolderName(name, path);
        return null;
    }

    void ReportFolderName(string name, string path)
    {
        var year = name.Length >= 4 && name.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? name[..4] : "2024";
        var nearest = Suggestion.Nearest(name.ToLowerInvariant(), [$"{year}-budget", $"{year}-final"]);
        if (nearest is null) nearest = name.Contains("决算", StringComparison.Ordinal) || name.Contains("final", StringComparison.OrdinalIgnoreCase) ? $"{year}-final" : $"{year}-budget";
        findings.Add(SiteRules.UnknownReference.At(SourceSpan.Whole(path), new(
            $"文件夹“{name}”不是一次公开：名称应是 <年度>-budget（预算）或 <年度>-final（决算）", $"The folder “{name}” is no disclosure: it must be named <year>-budget or <year>-final")) with
        {
            Help = new($"改名为“{nearest}”，或移到 content 之外", $"Rename it “{nearest}”, or move it out of content"),
        });
    }

    void ReportMissing(string path) =>
        findings.Add(DocumentRules.MissingKey.At(SourceSpan.Whole($"{path}/{SettingsFile}"), new("部门文件夹里没有 department.yml", "The department's folder has no department.yml")) with
        {
            Help = new("新建 department.yml，写上 name（部门名称）、code（部门代码）、region（所在地区）", "Create department.yml with name, code and region"),
        });

    static int NewestFirst(DisclosureOutline a, DisclosureOutline b)
    {
        var byYear = b.Year.CompareTo(a.Year);
        return byYear != 0 ? byYear : b.Kind.CompareTo(a.Kind);
    }
}
