using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Sources.Tables;
using Mingzhang.Standards;

namespace Mingzhang.Sources;

/// <summary>Reads the tables of a disclosure in the standard's order and says which are missing, empty or foreign.</summary>
sealed class TableSetReader(SourceFolder folder, StandardLibrary library, DisclosureOutline outline, DisclosureSettings settings, IReadOnlyList<HeaderLayout> headers)
{
    const string Extension = ".csv";

    readonly string _path = $"{outline.Folder}/tables";

    Standard Standard => settings.Standard;

    public IReadOnlyList<BudgetTable> Read(FindingList findings)
    {
        var present = ListFiles(findings);
        var tables = new List<BudgetTable>(headers.Count);
        foreach (var header in headers)
        {
            if (ReadTable(header, present.Contains(header.Table.Id), findings) is { } table) tables.Add(table);
        }
        return tables;
    }

    HashSet<string> ListFiles(FindingList findings)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in folder.List(_path, findings))
        {
            var path = $"{_path}/{entry.Name}";
            if (entry.IsFolder || !entry.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)) StrayFiles.ReportUnlessKnown(entry.Name, path, findings);
            else if (Standard.Table(entry.Name[..^Extension.Length]) is null || !entry.Name.EndsWith(Extension, StringComparison.Ordinal)) ReportStray(entry.Name, path, findings);
            else present.Add(entry.Name[..^Extension.Length]);
        }
        return present;
    }

    void ReportStray(string name, string path, FindingList findings) => StrayFiles.Report(path, name, Standard.Tables.Select(table => table.Id + Extension),
        new($"格式“{Standard.Id}”没有表“{name}”，这个文件不会公开", $"The standard “{Standard.Id}” has no table “{name}”: the file will not be published"), findings);

    BudgetTable? ReadTable(HeaderLayout header, bool isPresent, FindingList findings)
    {
        var layout = header.Table;
        var isDeclaredEmpty = settings.Empty.TryGetValue(layout.Id, out var emptyNote);
        if (!isPresent)
        {
            if (isDeclaredEmpty) return MakeTable(header, BlankSides(layout), [], emptyNote, null);
            if (!layout.Optional) ReportMissing(header, findings);
            return null;
        }
        var file = $"{_path}/{layout.Id}{Extension}";
        var faults = new FindingList();
        var table = ReadFile(header, file, emptyNote, faults);
        if (!faults.HasErrors && table is not null) CheckNote(table, header, faults);
        findings.AddRange(faults.ToSortedList());
        return table;
    }

    BudgetTable? ReadFile(HeaderLayout header, string file, string? emptyNote, FindingList faults)
    {
        using var text = folder.ReadListed(file, faults);
        if (text is null) return null;
        var sheet = CsvSheetReader.Read(text, faults);
        if (emptyNote is not null && sheet.Records.All(record => record.IsBlank)) return MakeTable(header, BlankSides(header.Table), [], emptyNote, file);
        var reader = new TableReader(new TableSource(Standard, header, sheet, faults) { CodeListOf = CodeListOf });
        return reader.Read() is { } sides ? MakeTable(header, sides, reader.Notes, emptyNote, file) : null;
    }

    BudgetTable MakeTable(HeaderLayout header, IReadOnlyList<TableSide> sides, IReadOnlyList<string> notes, string? emptyNote, string? file)
    {
        var layout = header.Table;
        var own = settings.Tables.GetValueOrDefault(layout.Id);
        var table = new BudgetTable(layout, sides)
        {
            Label = own?.Label ?? layout.Label,
            Title = own?.Title ?? header.Title,
            File = file,
            Span = file is null ? settings.Span : new SourceSpan(file, 1, 1, 1),
            EmptyNote = emptyNote,
        };
        if (own is { Derive: true }) table = TableDeriver.Derive(table, CodeListOf);
        if (emptyNote is null && notes.Count > 0 && (!HasContent(table) || SaysEmpty(notes[0], layout)))
        {
            table = table with { EmptyNote = notes[0] };
            notes = [.. notes.Skip(1)];
        }
        return table with { Notes = JoinNotes(own?.Notes ?? [.. layout.Notes.Select(note => Standard.ForYear(note, outline.Year))], notes) };
    }

    static bool SaysEmpty(string note, TableLayout layout)
    {
        var folded = TextFolding.Fold(note);
        return folded.Contains("无数据", StringComparison.Ordinal) || (layout.EmptyNote.Length > 0 && folded == TextFolding.Fold(layout.EmptyNote));
    }

    static IReadOnlyList<string> JoinNotes(IReadOnlyList<string> standard, IReadOnlyList<string> read)
    {
        if (read.Count == 0) return standard;
        return [.. standard, .. read.Where(note => !standard.Contains(note, StringComparer.Ordinal))];
    }

    static TableSide[] BlankSides(TableLayout layout) => [.. layout.Sides.Select(BlankRows.Of)];

    void CheckNote(BudgetTable table, HeaderLayout header, FindingList faults)
    {
        var hasNote = !string.IsNullOrEmpty(table.EmptyNote);
        if (!hasNote && !table.Layout.Optional && !HasContent(table)) ReportEmpty(header, table.File!, faults);
        if (hasNote && !table.IsEmpty) ReportNoteOverFigures(table, faults);
    }

    /// <summary>Some amount cell says something; a table of text has rows.</summary>
    static bool HasContent(BudgetTable table)
    {
        var hasNumbers = false;
        foreach (var side in table.Sides)
        {
            for (var i = 0; i < side.Layout.Columns.Count; i++)
            {
                if (!side.Layout.Columns[i].IsNumeric) continue;
                hasNumbers = true;
                foreach (var row in side.Rows)
                {
                    if (row.Cells[i].Amount.State != AmountState.Blank) return true;
                }
            }
        }
        return !hasNumbers && table.Sides.Any(side => side.Rows.Any(row => row.Line > 0));
    }

    void ReportMissing(HeaderLayout header, FindingList findings)
    {
        var file = $"{_path}/{header.Table.Id}{Extension}";
        findings.Add(StructureRules.Missing.At(SourceSpan.Whole(file), new($"缺少《{header.Title}》", $"The table “{header.Title}” is missing")) with
        {
            At = header.Table.Id,
            Help = new($"新建 tables/{header.Table.Id}.csv，表头为：{header.ExpectedLine}；没有数据时在 disclosure.yml 的 empty 里写：\"{header.Table.Id}\": {EmptyNoteOf(header)}",
                $"Create tables/{header.Table.Id}.csv with the header: {header.ExpectedLine}; if it has no data, write under empty in disclosure.yml: \"{header.Table.Id}\": {EmptyNoteOf(header)}"),
        });
    }

    static void ReportEmpty(HeaderLayout header, string file, FindingList findings) =>
        findings.Add(StructureRules.EmptyWithoutNote.At(SourceSpan.Whole(file), new($"《{header.Title}》没有任何金额，也没有空表说明", $"The table “{header.Title}” has no amount and no note that says so")) with
        {
            At = header.Table.Id,
            Help = new($"填上金额；确实没有时在 disclosure.yml 的 empty 里写：\"{header.Table.Id}\": {EmptyNoteOf(header)}",
                $"Fill in the amounts, or write under empty in disclosure.yml: \"{header.Table.Id}\": {EmptyNoteOf(header)}"),
        });

    static string EmptyNoteOf(HeaderLayout header) => header.Table.EmptyNote.Length > 0 ? header.Table.EmptyNote : "注：本表无数据";

    static void ReportNoteOverFigures(BudgetTable table, FindingList findings)
    {
        var cell = table.Sides.SelectMany(side => side.Rows).SelectMany(row => row.Cells).First(cell => cell.Amount.HasValue);
        findings.Add(StructureRules.NoteOverFigures.At(cell.Span, new($"写着“{table.EmptyNote}”，表中却有数", $"The note says “{table.EmptyNote}”, but the table has figures")) with
        {
            At = table.Id,
            Published = table.EmptyNote,
            Help = new($"删去 disclosure.yml 的 empty 里 \"{table.Id}\" 一行（或表下的说明）", $"Delete \"{table.Id}\" under empty in disclosure.yml, or the note below the table"),
        });
    }

    CodeList? CodeListOf(Column column) =>
        column.List is { } name ? library.FindCodeList(Standard.CodeLists.GetValueOrDefault(name, name)) : null;
}
