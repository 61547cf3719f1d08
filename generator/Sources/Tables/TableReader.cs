using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Sources.Tables;

/// <summary>Reads one table file: header, rows side by side, the lines around them.</summary>
sealed class TableReader(TableSource source)
{
    readonly SurroundingLines _lines = new(source);
    readonly HashSet<int> _reportedFields = [];
    bool _reportedExtra;

    /// <summary>The notes printed below the table.</summary>
    public IReadOnlyList<string> Notes => _lines.Notes;

    /// <summary>The sides with their rows, or null (with findings) where the header cannot be understood.</summary>
    public IReadOnlyList<TableSide>? Read()
    {
        var records = source.Sheet.Records;
        if (records.Count == 0 && source.Findings.HasErrors) return null;
        var columns = new HeaderReader(source).Read(out var match);
        for (var i = 0; match is not null && i < match.FirstRow; i++) _lines.ReadAbove(records[i]);
        if (columns is null || match is null) return null;
        if (columns.OrderField >= 0) _lines.SkipOrderColumn(records[match.FirstRow].Line);
        var cells = new CellReader(source);
        var sides = new SideReader[source.Layout.Sides.Count];
        for (var i = 0; i < sides.Length; i++) sides[i] = SideReader.For(source, columns, i, cells);
        var header = records.Skip(match.FirstRow).Take(match.Height).ToArray();
        for (var i = columns.FirstDataRow; i < records.Count; i++)
        {
            if (!_lines.IsSkipped(records[i], header) && IsWhole(records[i], columns)) ReadRow(records[i], sides);
        }
        _lines.Report();
        var read = Array.ConvertAll(sides, side => new TableSide(side.Side, side.Finish()));
        cells.Report();
        return read;
    }

    static void ReadRow(CsvRecord record, SideReader[] sides)
    {
        var beside = false;
        foreach (var side in sides) beside |= side.Read(record, beside);
    }

    bool IsWhole(CsvRecord record, TableColumns columns)
    {
        for (var i = 0; i < record.Count; i++)
        {
            if (i < columns.HeaderWidth ? !columns.IsNameless(i) : record.IsBlankAt(i)) continue;
            if (i >= columns.HeaderWidth) return ReportRagged(record, columns.HeaderWidth);
            if (!record.IsBlankAt(i)) ReportNameless(record, i);
        }
        if (record.Count < columns.Width) return ReportRagged(record, columns.Width);
        if (record.Count > columns.HeaderWidth) ReportExtra(record, columns.HeaderWidth);
        return true;
    }

    bool ReportRagged(CsvRecord record, int width)
    {
        source.Report(SourceRules.RaggedRow.At(record.SpanIn(source.File), new(
            $"这一行有 {record.Count} 格，表头有 {width} 格", $"This row has {record.Count} cells, the header {width}")) with
        {
            At = source.Layout.Id,
            Place = TableSource.Place(record.Line),
            Help = record.Count > width
                ? new("金额里的逗号会把一格分成两格：去掉逗号，或用半角引号把这一格括起来", "A comma inside an amount splits the cell: drop it, or quote the cell")
                : new("补上缺少的逗号，空格也要占一格", "Add the missing commas: a blank cell counts too"),
        });
        return false;
    }

    void ReportExtra(CsvRecord record, int width)
    {
        if (_reportedExtra) return;
        _reportedExtra = true;
        source.Report(SourceRules.TrailingColumns.At(source.SpanOf(record[width]), new(
            $"右侧有 {record.Count - width} 个空列", $"There are {record.Count - width} empty columns at the right")) with
        {
            At = source.Layout.Id,
            Place = TableSource.Place(record.Line),
            Help = new("在 Excel 中删去右侧的空列，或运行 format", "Delete the empty columns in the spreadsheet, or run format"),
        });
    }

    void ReportNameless(CsvRecord record, int field)
    {
        if (!_reportedFields.Add(field)) return;
        source.Report(StructureRules.Header.At(source.SpanOf(record[field]), new(
            $"第 {field + 1} 列有内容，表头却没有列名", $"Column {field + 1} has content, but no name in the header")) with
        {
            At = source.Layout.Id,
            Place = TableSource.Place(record.Line),
            Published = TextFolding.Trim(record[field].Text),
            Help = new($"表头应为：{source.Header.ExpectedLine}", $"The header should be: {source.Header.ExpectedLine}"),
        });
    }
}
