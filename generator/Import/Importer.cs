using Mingzhang.Diagnostics;
using Mingzhang.Import.Files;
using Mingzhang.Import.Recognition;
using Mingzhang.Import.Writing;
using Mingzhang.Model;
using Mingzhang.Sources.Writing;
using Mingzhang.Standards;

namespace Mingzhang.Import;

/// <summary>Files of a budget system → the sources of a disclosure. Reading and recognising write nothing; <see cref="ImportResult.Files"/> does.</summary>
public sealed class Importer(string siteFolder, FindingList findings)
{
    readonly StandardLibrary _library = new(siteFolder, findings);

    public StandardLibrary Library => _library;

    /// <param name="target">The disclosure's folder, relative to the site with <c>/</c>.</param>
    /// <param name="standardId">Null: the one of the right kind and year in which most figures find a place.</param>
    public ImportResult? Import(IReadOnlyList<string> paths, string target, int year, DisclosureKind kind, string? standardId)
    {
        var files = paths.Select(path => ImportedFile.Read(path, findings)).Where(file => file is not null).Select(file => file!).ToList();
        if (files.Count == 0) return null;
        if (standardId is not null) return _library.Find(standardId) is { } standard ? Recognise(files, target, year, standard, findings) : null;
        var best = default((ImportResult Result, FindingList Faults)?);
        foreach (var id in _library.Ids)
        {
            if (_library.Find(id) is not { } candidate || candidate.Kind != kind) continue;
            var faults = new FindingList();
            var result = Recognise(files, target, year, candidate, faults);
            if (best is null || Better(result, candidate, best.Value.Result, year)) best = (result, faults);
        }
        if (best is not { } chosen || chosen.Result.IsNothing) return null;
        findings.AddRange(chosen.Faults.ToSortedList());
        return chosen.Result with { StandardWasGuessed = true };
    }

    static bool Better(ImportResult result, Standard standard, ImportResult best, int year)
    {
        var (own, other) = (result.Tables + result.Forms, best.Tables + best.Forms);
        if (own != other) return own > other;
        if (result.Figures != best.Figures) return result.Figures > best.Figures;
        return year >= (standard.FromYear ?? 0) && year <= (standard.ToYear ?? int.MaxValue) && !(year >= (best.Standard.FromYear ?? 0) && year <= (best.Standard.ToYear ?? int.MaxValue));
    }

    ImportResult Recognise(IReadOnlyList<ImportedFile> files, string target, int year, Standard standard, FindingList faults)
    {
        var draft = new DisclosureRecogniser(standard, year, _library, faults).Recognise(files);
        var writer = new SourceWriter(Path.Combine(siteFolder, target));
        var lines = new List<ImportLine>();
        foreach (var table in draft.Tables.OrderBy(table => table.Layout.Table.Id, StringComparer.Ordinal))
        {
            var path = $"tables/{table.Layout.Table.Id}.csv";
            writer.Add(path, TableText.Write(table));
            lines.Add(new ImportLine(path, table.Grid.Span, table.Layout.Title, table.Placed, SurenessText.Of(table.Sureness)));
        }
        AddForms(draft, standard, writer, lines);
        foreach (var section in draft.Sections.Where(section => section.Blocks.Count > 0))
        {
            var path = $"text/{section.Layout.Id}.md";
            writer.Add(path, SectionText.Write(section));
            lines.Add(new ImportLine(path, section.Heading.Span, Standard.ForYear(section.Layout.Title, year), 0, SurenessText.Of(Sureness.Certain)));
        }
        return new ImportResult(standard, writer, lines)
        {
            Tables = draft.Tables.Count,
            Forms = draft.Forms.Count,
            Figures = draft.Placed,
            IgnoredParagraphs = draft.Ignored.Count,
        };
    }

    static void AddForms(Draft draft, Standard standard, SourceWriter writer, List<ImportLine> lines)
    {
        var taken = draft.Forms.Where(form => form.Id.Length > 0).Select(form => form.Id).ToHashSet(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        var next = 1;
        foreach (var form in draft.Forms)
        {
            if (form.Layout.Id == "department") form.Id = "department";
            if (form.Id.Length == 0 || !repeated.Add(form.Id))
            {
                while (taken.Contains(Number(next))) next++;
                form.Id = Number(next++);
                repeated.Add(form.Id);
            }
            var path = $"projects/{form.Id}.yml";
            writer.Add(path, FormText.Write(form, standard.Forms.Count > 1 && form.Id == "department"));
            var name = form.Texts.FirstOrDefault(pair => pair.Key.Id == "name").Value ?? form.Layout.Title;
            lines.Add(new ImportLine(path, form.Grid.Span, name, form.Placed, SurenessText.Of(Sureness.Certain)));
        }
    }

    static string Number(int number) => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
