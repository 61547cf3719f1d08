using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Sources.Forms;

namespace Mingzhang.Sources;

/// <summary>Reads the performance forms of a disclosure in the order of their ids, the whole department's first.</summary>
sealed class FormSetReader(SourceFolder folder, DisclosureOutline outline, string standardId, IReadOnlyList<FormKeys> layouts)
{
    const string Extension = ".yml";

    readonly string _path = $"{outline.Folder}/projects";

    public IReadOnlyList<PerformanceForm> Read(FindingList findings)
    {
        var forms = new List<PerformanceForm>();
        foreach (var entry in folder.List(_path, findings))
        {
            var path = $"{_path}/{entry.Name}";
            if (entry.IsFolder || !entry.Name.EndsWith(Extension, StringComparison.Ordinal))
            {
                ReportStray(entry.Name, path, findings);
                continue;
            }
            var id = entry.Name[..^Extension.Length];
            if (SourceId.Check(id, path, findings) && ReadForm(id, path, findings) is { } form) forms.Insert(id == FormKeys.Department ? 0 : forms.Count, form);
        }
        return forms;
    }

    PerformanceForm? ReadForm(string id, string path, FindingList findings)
    {
        if (layouts.Count == 0)
        {
            findings.Add(StructureRules.StrayFile.At(SourceSpan.Whole(path), new(
                $"格式“{standardId}”没有绩效目标表，这个文件不会公开", $"The standard “{standardId}” has no performance forms: the file will not be published")));
            return null;
        }
        using var source = folder.ReadListed(path, findings);
        if (source is null || YamlReader.ReadMapping(source, findings) is not { } root) return null;
        return ChooseLayout(id, root, findings) is { } keys ? new FormReader(id, keys, findings).Read(root, path) : null;
    }

    FormKeys? ChooseLayout(string id, YamlMapping root, FindingList findings)
    {
        if (root.Find(FormKeys.Form) is not { } entry) return Find(id == FormKeys.Department ? id : "project") ?? layouts[0];
        var name = (entry.Value as YamlScalar)?.Text ?? "";
        if (Find(name) is { } chosen) return chosen;
        var known = layouts.Select(keys => keys.Layout.Id).ToList();
        var nearest = Suggestion.Nearest(name, known);
        findings.Add(SiteRules.UnknownReference.At(entry.Value.Span, new($"格式“{standardId}”没有绩效目标表“{name}”", $"The standard “{standardId}” has no form “{name}”")) with
        {
            At = $"projects/{id}",
            Published = name,
            Help = nearest is null
                ? new("可用的：" + string.Join("、", known), "Known: " + string.Join(", ", known))
                : new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"),
        });
        return null;
    }

    FormKeys? Find(string layoutId)
    {
        foreach (var keys in layouts)
        {
            if (keys.Layout.Id == layoutId) return keys;
        }
        return null;
    }

    static void ReportStray(string name, string path, FindingList findings)
    {
        if (Path.GetExtension(name).ToLowerInvariant() is not (".yaml" or ".yml"))
        {
            StrayFiles.ReportUnlessKnown(name, path, findings);
            return;
        }
        findings.Add(StructureRules.StrayFile.At(SourceSpan.Whole(path), new("绩效目标表的扩展名应是 .yml，这个文件没有读取", "Forms end in .yml; this file was not read")) with
        {
            Help = new($"改名为“{Path.GetFileNameWithoutExtension(name)}.yml”", $"Rename it “{Path.GetFileNameWithoutExtension(name)}.yml”"),
        });
    }
}
