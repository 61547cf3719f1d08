using System.Collections.Concurrent;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Sources.Forms;
using Mingzhang.Sources.Tables;
using Mingzhang.Standards;

namespace Mingzhang.Sources;

/// <summary>Reads disclosures: disclosure.yml, tables, forms and texts, every value with its place. Safe for several threads.</summary>
public sealed class DisclosureReader(string siteFolder, StandardLibrary library)
{
    const string SettingsFile = "disclosure.yml";

    readonly SourceFolder _folder = new(siteFolder);
    readonly ConcurrentDictionary<(string Standard, int Year), HeaderLayout[]> _headers = new();
    readonly ConcurrentDictionary<string, FormKeys[]> _forms = new(StringComparer.Ordinal);

    /// <summary>
    /// The disclosure, or null (with findings) where <c>disclosure.yml</c> or its standard cannot be read. Where findings are
    /// errors, what could not be read is missing from it.
    /// </summary>
    /// <exception cref="SourceAccessException">The system refuses to read a file or folder.</exception>
    public Disclosure? Read(DepartmentOutline department, DisclosureOutline outline, FindingList findings)
    {
        var isListed = CheckFolder(outline, findings);
        if (ReadSettings(outline, isListed, findings) is not { } settings) return null;
        var standard = settings.Standard;
        var forms = new FormSetReader(_folder, outline, standard.Id, FormsOf(standard)).Read(findings);
        return new Disclosure
        {
            DepartmentId = department.Department.Id,
            DepartmentName = department.Department.Name,
            Id = outline.Id,
            Year = outline.Year,
            Kind = outline.Kind,
            StandardId = standard.Id,
            Folder = outline.Folder,
            Published = settings.Published,
            Dated = settings.Dated,
            Source = settings.Source,
            Approval = settings.Approval,
            Tables = new TableSetReader(_folder, library, outline, settings, HeadersOf(standard, outline.Year)).Read(findings),
            Forms = forms,
            Sections = new SectionSetReader(_folder, outline, standard, library).Read(forms.Count > 0, findings),
            Reasons = settings.Reasons,
            Figures = settings.Figures,
            Previous = settings.Previous,
            Withheld = settings.Withheld,
            Corrections = settings.Corrections,
            Waivers = settings.Waivers,
            Span = settings.Span,
        };
    }

    DisclosureSettings? ReadSettings(DisclosureOutline outline, bool isListed, FindingList findings)
    {
        var file = $"{outline.Folder}/{SettingsFile}";
        if (!isListed && !_folder.FileExists(file))
        {
            ReportMissing(file, findings);
            return null;
        }
        using var source = isListed ? _folder.ReadListed(file, findings) : _folder.ReadText(file, findings);
        if (source is null || YamlReader.ReadMapping(source, findings) is not { } root) return null;
        return new DisclosureSettingsReader(library, outline, new YamlMap(root, findings)).Read();
    }

    /// <summary>Reports what does not belong here; true where the settings do.</summary>
    bool CheckFolder(DisclosureOutline outline, FindingList findings)
    {
        var hasSettings = false;
        foreach (var entry in _folder.List(outline.Folder, findings))
        {
            if (!entry.IsFolder && entry.Name == SettingsFile) hasSettings = true;
            if (entry.IsFolder ? entry.Name is "tables" or "projects" or "text" : entry.Name == SettingsFile) continue;
            var path = $"{outline.Folder}/{entry.Name}";
            if (entry.IsFolder) StrayFiles.Report(path, entry.Name, ["tables", "projects", "text"], new($"文件夹“{entry.Name}”不会用到", $"The folder “{entry.Name}” is not used"), findings);
            else StrayFiles.ReportUnlessKnown(entry.Name, path, findings);
        }
        return hasSettings;
    }

    static void ReportMissing(string file, FindingList findings) =>
        findings.Add(DocumentRules.MissingKey.At(SourceSpan.Whole(file), new("公开文件夹里没有 disclosure.yml", "The disclosure's folder has no disclosure.yml")) with
        {
            At = "disclosure",
            Help = new("新建 disclosure.yml，写上 year、kind、standard；或运行 new disclosure", "Create disclosure.yml with year, kind and standard, or run new disclosure"),
        });

    HeaderLayout[] HeadersOf(Standard standard, int year) => _headers.GetOrAdd((standard.Id, year), static (key, standard) =>
        [.. standard.Tables.Select(table => new HeaderLayout(table, key.Year))], standard);

    FormKeys[] FormsOf(Standard standard) => _forms.GetOrAdd(standard.Id, static (_, standard) =>
        [.. standard.Forms.Select(form => new FormKeys(form))], standard);
}
