using Mingzhang.Diagnostics;

namespace Mingzhang.Sources;

/// <summary>Tells of files that would otherwise be left unpublished without a word.</summary>
static class StrayFiles
{
    /// <summary>A file where only folders are expected: harmless, but somebody may believe that it is published.</summary>
    public static void ReportUnlessKnown(string name, string path, FindingList findings)
    {
        if (IsNote(name)) return;
        findings.Add(StructureRules.StrayFile.At(SourceSpan.Whole(path), new(
            "这里的这个文件不会用到，也不会公开", "This file is not used here and will not be published")) with
        {
            Severity = Severity.Warning,
            Help = IsOffice(name)
                ? new("用 import 命令把它导入成 CSV 和 YAML，或移到 content 之外", "Import it with the import command, or move it out of content")
                : new("移到 content 之外，或删去", "Move it out of content, or delete it"),
        });
    }

    /// <summary>A file of the right kind whose name the standard does not know.</summary>
    public static void Report(string path, string name, IEnumerable<string> known, Message what, FindingList findings)
    {
        var names = known.ToList();
        var nearest = Suggestion.Nearest(name, names);
        var list = string.Join("、", names);
        findings.Add(StructureRules.StrayFile.At(SourceSpan.Whole(path), what) with
        {
            Help = nearest is null
                ? new($"可用的名称：{list}", $"Known names: {string.Join(", ", names)}")
                : new($"是不是“{nearest}”？可用的名称：{list}", $"Did you mean “{nearest}”? Known names: {string.Join(", ", names)}"),
        });
    }

    public static bool IsNote(string name) => name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    static bool IsOffice(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xls" or ".xlsx" or ".doc" or ".docx" or ".et" or ".wps";
}
