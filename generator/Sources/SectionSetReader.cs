using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Sources;

/// <summary>Reads the written sections of a disclosure in the standard's order.</summary>
sealed class SectionSetReader(SourceFolder folder, DisclosureOutline outline, Standard standard, StandardLibrary library)
{
    const string Extension = ".md";

    readonly string _path = $"{outline.Folder}/text";

    /// <param name="hasForms">Forms stand in for the text of the section that lists them.</param>
    public IReadOnlyList<Section> Read(bool hasForms, FindingList findings)
    {
        var present = ListFiles(findings);
        var sections = new List<Section>();
        foreach (var part in standard.Parts)
        {
            foreach (var layout in part.Sections)
            {
                var isNeeded = !layout.Optional && !(layout.ContainsProjects && hasForms) && !library.HasText(standard.Id, layout.Id);
                if (ReadSection(layout, present.Contains(layout.Id), isNeeded, findings) is { } section) sections.Add(section);
            }
        }
        return sections;
    }

    HashSet<string> ListFiles(FindingList findings)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in folder.List(_path, findings))
        {
            var path = $"{_path}/{entry.Name}";
            if (StrayFiles.IsNote(entry.Name)) continue;
            if (entry.IsFolder || !entry.Name.EndsWith(Extension, StringComparison.Ordinal)) StrayFiles.ReportUnlessKnown(entry.Name, path, findings);
            else if (standard.Section(entry.Name[..^Extension.Length]) is null) ReportStray(entry.Name, path, findings);
            else present.Add(entry.Name[..^Extension.Length]);
        }
        return present;
    }

    Section? ReadSection(SectionLayout layout, bool isPresent, bool isNeeded, FindingList findings)
    {
        var file = $"{_path}/{layout.Id}{Extension}";
        if (!isPresent)
        {
            if (isNeeded) ReportMissing(layout, file, findings);
            return null;
        }
        using var source = folder.ReadListed(file, findings);
        if (source is null) return null;
        if (!TextFolding.IsBlank(source.Text)) return new Section(layout, source.Text, new SourceSpan(file, 1, 1, 1));
        if (isNeeded) ReportEmpty(layout, file, findings);
        return null;
    }

    void ReportStray(string name, string path, FindingList findings) => StrayFiles.Report(path, name,
        standard.Parts.SelectMany(part => part.Sections).Select(section => section.Id + Extension),
        new($"格式“{standard.Id}”没有“{name}”这一节，这个文件不会公开", $"The standard “{standard.Id}” has no section “{name}”: the file will not be published"), findings);

    void ReportMissing(SectionLayout layout, string file, FindingList findings)
    {
        var title = Standard.ForYear(layout.Title, outline.Year);
        findings.Add(StructureRules.Missing.At(SourceSpan.Whole(file), new($"缺少“{title}”这一节", $"The section “{title}” is missing")) with
        {
            At = $"text/{layout.Id}",
            Help = new($"新建 text/{layout.Id}.md，写上正文（标题由格式给出，不用写）", $"Create text/{layout.Id}.md with the text; the standard gives the title"),
        });
    }

    void ReportEmpty(SectionLayout layout, string file, FindingList findings)
    {
        var title = Standard.ForYear(layout.Title, outline.Year);
        findings.Add(StructureRules.EmptySection.At(SourceSpan.Whole(file), new($"“{title}”这一节是空的", $"The section “{title}” is empty")) with
        {
            At = $"text/{layout.Id}",
            Help = new("写上正文；没有可说的也要说明，如“本年度无此项支出”", "Write the text; if there is nothing to tell, say so"),
        });
    }
}
