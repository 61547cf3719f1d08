using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Import.Files;
using Mingzhang.Model.Layout;
using Mingzhang.Sources;
using Mingzhang.Sources.Tables;
using Mingzhang.Standards;

namespace Mingzhang.Import.Recognition;

/// <summary>Puts the cells of a grid below the standard's own header, each still with its place in the file. Columns in doubt stay blank, and what stood in them is reported.</summary>
sealed class CanonicalRows(Standard standard, HeaderGuess guess, Func<Column, CodeList?> codeListOf, FindingList findings)
{
    readonly List<(HeaderTarget Target, int Field)> _columns = [];
    int _splitAt = -1;

    /// <summary>Some column of the standard is missing or in doubt.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>Codes printed by their own part were completed and are written in three columns.</summary>
    public bool SplitsCodes => _splitAt >= 0;

    public IReadOnlyList<CsvRecord> Make(Grid grid)
    {
        Arrange();
        var body = grid.Rows.Skip(guess.FirstRow + guess.Height).Where(row => !row.IsBlank && !RepeatsHeader(row, grid)).ToList();
        ReportGaps(grid, body);
        var records = new List<CsvRecord>(body.Count + 1) { GridRows.Row([.. _columns.Select(column => column.Target.Name)], guess.FirstRow + 1) };
        var splitter = SplitsCodes ? new CodeSplitter(WholeCode.Column.Parts, codeListOf(WholeCode.Column)) : null;
        foreach (var row in body) records.Add(MakeRecord(grid, row, splitter));
        if (splitter is { Deduced: > 0 }) ReportDeduced(grid, splitter.Deduced);
        return records;
    }

    /// <summary>How many canonical fields a column takes: the parts of a split code are one each.</summary>
    public static int WidthOf(Column column, CsvRecord header, int field) =>
        column.Kind == ColumnKind.Order ? 0 : column.Parts.Count > 0 && header.TextAt(field) == column.Parts[0].Name ? column.Parts.Count : 1;

    public static void Report(HeaderLayout layout, Column column, string text, SourceSpan span, Message why, FindingList findings) =>
        findings.Add(ImportRules.NotPlaced.At(span, new($"《{layout.Title}》“{column.Name}”的 {TextFolding.Trim(text)} 没有放进资料：{why.Chinese}",
            $"“{layout.Title}”, {column.Name}: {TextFolding.Trim(text)} was not placed: {why.English}")) with
        {
            At = layout.Table.Id,
            Published = TextFolding.Trim(text),
            Help = new($"核对原件后手工填入 tables/{layout.Table.Id}.csv", $"Check the original and fill it into tables/{layout.Table.Id}.csv"),
        });

    HeaderTarget WholeCode => _columns[_splitAt].Target;

    void Arrange()
    {
        for (var t = 0; t < guess.Layout.Targets.Length; t++)
        {
            var target = guess.Layout.Targets[t];
            if (!target.IsWhole || target.Column.Kind == ColumnKind.Order) continue;
            var parts = Enumerable.Range(t + 1, target.Column.Parts.Count).Select(part => (guess.Layout.Targets[part], guess.FieldOf(part))).ToArray();
            var field = guess.FieldOf(t);
            if (parts.Length > 0 && field < 0 && Array.TrueForAll(parts, part => part.Item2 >= 0)) _columns.AddRange(parts);
            else
            {
                if (parts.Length == 3 && field >= 0 && _splitAt < 0) _splitAt = _columns.Count;
                _columns.Add((target, field));
                if (_splitAt == _columns.Count - 1)
                {
                    // Written as 类, 款, 项; the grid has them in one field.
                    _columns.RemoveAt(_splitAt);
                    _columns.AddRange(parts.Select(part => (part.Item1, field)));
                }
            }
        }
    }

    bool RepeatsHeader(CsvRecord row, Grid grid)
    {
        for (var tier = guess.FirstRow; tier < guess.FirstRow + guess.Height; tier++)
        {
            var header = grid.Rows[tier];
            if (row.FilledCount > 1 && Enumerable.Range(0, Math.Max(row.Count, header.Count)).All(i => row.TextAt(i) == header.TextAt(i))) return true;
        }
        return false;
    }

    CsvRecord MakeRecord(Grid grid, CsvRecord row, CodeSplitter? splitter)
    {
        ReportOutside(grid, row);
        var parts = splitter is null ? null : SplitCode(grid, row, splitter);
        var fields = new CsvField[_columns.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var (target, field) = _columns[i];
            var inSplit = parts is not null && i >= _splitAt && i < _splitAt + parts.Length;
            var text = inSplit ? parts![i - _splitAt] : field < 0 || guess.Doubtful[field] ? "" : row.TextAt(field);
            fields[i] = GridRows.Field(target.Column.Kind is ColumnKind.Name or ColumnKind.Text ? text : Plain(text), row.Line, Math.Max(0, field));
        }
        return IsNote(row) ? GridRows.Row([row.TextAt(row.FirstFilled), .. Enumerable.Repeat("", fields.Length - 1)], row.Line) : new CsvRecord(fields, row.Line);
    }

    static bool IsNote(CsvRecord row) => row.FilledCount == 1 && NoteText.Is(row.TextAt(row.FirstFilled));

    static string Plain(string text) => TextFolding.Trim(text);

    string[] SplitCode(Grid grid, CsvRecord row, CodeSplitter splitter)
    {
        var field = _columns[_splitAt].Field;
        var name = _columns.Find(column => column.Target.Column.Kind == ColumnKind.Name && column.Field >= 0).Field;
        var amount = _columns.Where(column => column.Target.Column.IsNumeric && column.Field >= 0 && !guess.Doubtful[column.Field])
            .Select(column => AmountScanner.Read(row.TextAt(column.Field), 6, standard.NotApplicable)).FirstOrDefault(reading => reading.Fault is null && reading.Amount.HasValue);
        var code = row.TextAt(field);
        if (code.Length > 0 && !char.IsAsciiDigit(TextFolding.Trim(code)[0])) return [code, "", ""];
        if (splitter.Split(code, row.TextAt(name), amount.Amount.HasValue ? amount.Amount.Value : null) is { } parts) return parts;
        findings.Add(ImportRules.NotRecognised.At(new SourceSpan(grid.Place, row.Line, field + 1, field + 2), new(
            $"编码“{code}”是款还是项，判断不了", $"Whether the code “{code}” is a 款 or an 项 could not be decided")) with
        {
            At = guess.Layout.Table.Id,
            Published = code,
            Help = new("按原件把类、款、项写全", "Write 类, 款 and 项 from the original"),
        });
        return ["", "", ""];
    }

    /// <summary>Figures beside the table belong to nothing.</summary>
    void ReportOutside(Grid grid, CsvRecord row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var isNamed = i < guess.Targets.Length && guess.Targets[i] is not (HeaderMatch.Nameless or HeaderMatch.Unknown);
            if (isNamed || row.IsBlankAt(i) || IsNote(row)) continue;
            findings.Add(ImportRules.NotPlaced.At(row[i].SpanIn(grid.Place), new(
                $"《{guess.Layout.Title}》第 {i + 1} 列的“{TextFolding.Trim(row[i].Text)}”没有放进资料：这一列不在格式里",
                $"“{guess.Layout.Title}”, column {i + 1}: “{TextFolding.Trim(row[i].Text)}” was not placed: the standard has no such column")) with
            {
                At = guess.Layout.Table.Id,
                Published = TextFolding.Trim(row[i].Text),
            });
        }
    }

    void ReportGaps(Grid grid, List<CsvRecord> body)
    {
        foreach (var (target, field) in _columns)
        {
            if (field >= 0 && !guess.Doubtful[field]) continue;
            HasGaps = true;
            findings.Add(ImportRules.NotRecognised.At(new SourceSpan(grid.Place, guess.FirstRow + guess.Height, Math.Max(1, field + 1), Math.Max(2, field + 2)), field < 0
                ? new($"《{guess.Layout.Title}》没有找到“{target.Name}”这一列，留空", $"“{guess.Layout.Title}”: the column “{target.Name}” was not found and is left blank")
                : new($"《{guess.Layout.Title}》“{target.Name}”的表头上下矛盾，这一列留空", $"“{guess.Layout.Title}”: the header of “{target.Name}” contradicts itself; the column is left blank")) with
            {
                At = guess.Layout.Table.Id,
                Expected = target.Name,
            });
            foreach (var row in body.Where(row => field >= 0 && !row.IsBlankAt(field)))
            {
                Report(guess.Layout, target.Column, row.TextAt(field), row[field].SpanIn(grid.Place), new("表头看不准是哪一列", "the header does not say for certain which column it is"), findings);
            }
        }
    }

    void ReportDeduced(Grid grid, int count) => findings.Add(ImportRules.Deduced.At(grid.Span, new(
        $"《{guess.Layout.Title}》的编码各行只印本级，{count} 行是款还是项，由编码表的名称和金额判定", $"“{guess.Layout.Title}” prints the own part of each code only; the place of {count} rows was decided by names and amounts")) with
    {
        At = guess.Layout.Table.Id,
        Help = new($"对照原件看一遍 tables/{guess.Layout.Table.Id}.csv 的类、款、项", $"Compare 类, 款 and 项 in tables/{guess.Layout.Table.Id}.csv with the original"),
    });
}
