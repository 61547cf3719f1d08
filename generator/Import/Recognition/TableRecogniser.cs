using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Import.Files;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Sources;
using Mingzhang.Sources.Tables;
using Mingzhang.Standards;

namespace Mingzhang.Import.Recognition;

/// <summary>
/// Decides which table of the standard a grid is, by its title and its header, and reads its rows with the very reader that a build
/// uses. Figures that have no place there are listed one by one.
/// </summary>
sealed class TableRecogniser(Standard standard, IReadOnlyList<HeaderLayout> layouts, StandardLibrary library, FindingList findings)
{
    public TableDraft? Recognise(Grid grid, TableContext context)
    {
        if (Choose(grid, context) is not { } guess) return null;
        for (var row = 0; row < guess.FirstRow; row++) AddLines(grid, grid.Rows[row], context);
        var columns = new CanonicalRows(standard, guess, CodeListOf, findings);
        var records = columns.Make(grid);
        var sheet = new CsvSheet(new SourceText(grid.Place, ""), records);
        var faults = new FindingList();
        var reader = new TableReader(new TableSource(standard, guess.Layout, sheet, faults) { CodeListOf = CodeListOf });
        var sides = reader.Read();
        // What the file says around a table is no fault of the source to be; the rest is.
        findings.AddRange(faults.ToSortedList().Where(finding => finding.Rule != SourceRules.SkippedLines.Id && finding.Rule != SourceRules.FilledDown.Id));
        if (sides is null) return null;
        foreach (var side in sides) ReportFlat(guess.Layout, grid, side);
        var placed = ReportUnplaced(guess.Layout, grid, records, sides);
        var sureness = columns.HasGaps ? Sureness.Partial : guess.IsPerfect && context.Announces(guess.Layout) ? Sureness.Certain : Sureness.Likely;
        return new TableDraft(guess.Layout, grid, sides, sureness, placed)
        {
            LinesAbove = context.Check(guess.Layout, findings),
            Notes = [.. reader.Notes],
            SplitsCodes = columns.SplitsCodes,
        };
    }

    /// <summary>The text is the title of a table.</summary>
    public bool IsTitle(string text) => layouts.Any(layout => TableContext.IsTitle(text, layout));

    /// <summary>The table that title and header make of a grid, or null; nothing is read.</summary>
    public HeaderLayout? LayoutOf(Grid grid, TableContext context) => Choose(grid, context)?.Layout;

    HeaderGuess? Choose(Grid grid, TableContext context)
    {
        var guesses = layouts.Select(layout => HeaderGuess.Best(layout, grid.Rows)).Where(guess => guess is { IsUsable: true } && !guess.IsOutOfStep(grid.Rows)).Select(guess => guess!).ToList();
        if (guesses.Count == 0) return null;
        var above = new TableContext();
        foreach (var row in grid.Rows.Take(guesses.Max(guess => guess.FirstRow))) AddLines(grid, row, above);
        var titled = guesses.Where(guess => context.Announces(guess.Layout) || above.Announces(guess.Layout)).ToList();
        if (titled.Count > 0) return titled.MaxBy(guess => (Longest(guess.Layout, context, above), guess.Sure));
        var isTitled = layouts.Any(layout => context.Announces(layout) || above.Announces(layout));
        var perfect = guesses.Where(guess => guess.IsPerfect).ToList();
        // A title that names another table than the header, or two tables with one header: not decided.
        return !isTitled && perfect.Count == 1 ? perfect[0] : null;
    }

    static int Longest(HeaderLayout layout, params TableContext[] contexts) =>
        contexts.SelectMany(context => context.Texts).Max(text => TableContext.TitleLength(text, layout.FoldedTitle));

    static void AddLines(Grid grid, CsvRecord row, TableContext context)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!row.IsBlankAt(i)) context.Add(TextFolding.Trim(row[i].Text), row[i].SpanIn(grid.Place));
        }
    }

    /// <summary>Rows of several levels that all begin at the edge, without a code list that knows them: which belongs to which cannot be seen.</summary>
    void ReportFlat(HeaderLayout layout, Grid grid, TableSide side)
    {
        var items = side.Rows.Where(row => row is { Line: > 0, Role: RowRole.Item }).ToList();
        if (side.Layout is not { RowSource: RowSource.Name, Levels.Count: > 1 } || items.Count < 2 || items.Any(row => row.Level != items[0].Level)) return;
        var levels = string.Join("、", side.Layout.Levels.Select(level => level.Name));
        findings.Add(ImportRules.NotRecognised.At(grid.Span, new($"《{layout.Title}》各行的层级（{levels}）看不出来", $"“{layout.Title}”: the levels of its rows cannot be seen")) with
        {
            At = layout.Table.Id,
            Help = new($"在 tables/{layout.Table.Id}.csv 的名称前补全角空格，下一级多一个", $"Put full-width spaces in front of the names in tables/{layout.Table.Id}.csv, one a level"),
        });
    }

    /// <summary>Amounts of rows that the reader gave to no side. Returns how many it did place.</summary>
    int ReportUnplaced(HeaderLayout layout, Grid grid, IReadOnlyList<CsvRecord> records, IReadOnlyList<TableSide> sides)
    {
        var placed = 0;
        var field = 0;
        foreach (var side in sides)
        {
            var lines = side.Rows.Select(row => row.Line).ToHashSet();
            placed += side.Rows.Where(row => row.Line > 0).Sum(row => row.Cells.Where((cell, i) => side.Layout.Columns[i].IsNumeric && cell.Text.Length > 0).Count());
            foreach (var column in side.Layout.Columns)
            {
                var width = CanonicalRows.WidthOf(column, records[0], field);
                if (column.IsNumeric) ReportColumn(layout, grid, column, field, records.Skip(1).Where(record => !lines.Contains(record.Line)));
                field += width;
            }
        }
        return placed;
    }

    void ReportColumn(HeaderLayout layout, Grid grid, Column column, int field, IEnumerable<CsvRecord> records)
    {
        foreach (var record in records)
        {
            // Index rows hold 1 2 3 …, not amounts.
            if (record.IsBlankAt(field) || IsIndex(record)) continue;
            CanonicalRows.Report(layout, column, record[field].Text, record[field].SpanIn(grid.Place), new("这一行没有认出来", "the row was not recognised"), findings);
        }
    }

    static bool IsIndex(CsvRecord record)
    {
        var texts = Enumerable.Range(0, record.Count).Select(i => TextFolding.Fold(record.TextAt(i))).Where(text => text.Length > 0).ToList();
        return texts.Count > 1 && texts.All(text => text.Length <= 8 && (text is "栏次" or "行次" or "甲" or "乙" or "丙" || (char.IsAsciiDigit(text[0]) && text.Split('=')[0].Length <= 2)));
    }

    CodeList? CodeListOf(Column column) =>
        column.List is { } name ? library.FindCodeList(standard.CodeLists.GetValueOrDefault(name, name)) : null;
}
