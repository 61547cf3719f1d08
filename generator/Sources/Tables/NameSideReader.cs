using Mingzhang.Documents;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>One row a name: units, projects, economic classes. Several key columns together make a row's key.</summary>
sealed class NameSideReader : SideReader
{
    readonly List<Row> _rows = [];
    readonly RowKeys _keys = new();
    readonly RepeatedFinding _gaps = new();
    readonly int[] _keyColumns;
    readonly string[] _above;
    readonly bool[] _filled;
    readonly int _nameColumn;
    readonly string? _totalName;
    readonly LevelReader _levels;

    public NameSideReader(TableSource source, TableColumns columns, int side, CellReader cells) : base(source, columns, side, cells)
    {
        _nameColumn = Side.IndexOf(Side.NameColumn.Id);
        _keyColumns = Side.Key.Count == 0 ? [_nameColumn] : [.. Side.Key.Select(Side.IndexOf).Where(index => index >= 0)];
        _above = new string[_keyColumns.Length];
        Array.Fill(_above, "");
        _filled = new bool[_keyColumns.Length];
        _totalName = Side.Total?.Name is { } name ? TextFolding.Fold(name) : null;
        _levels = new LevelReader(source, Side, FieldOf(_nameColumn), columns.LevelField, IsIndented());
    }

    protected override bool ReadFilled(CsvRecord record, bool beside)
    {
        var name = TextOf(record, _nameColumn);
        if (IsTotal(record, name, beside))
        {
            _rows.Add(MakeRow(record, _keys.Unique(Side.Total!.Id), name.Length > 0 ? name : Side.Total.Name ?? "", null, RowRole.Total, 0));
            return true;
        }
        var key = ReadKey(record, ref name);
        if (key.Length == 0)
        {
            if (FirstAmount(record) is var amount and >= 0) ReportNameless(record, amount, Side.NameColumn.Name, "name");
            return false;
        }
        var code = Side.CodeColumn is { } column ? TextOf(record, Side.IndexOf(column.Id)) : "";
        var row = MakeRow(record, _keys.Unique(key), name, code.Length > 0 ? code : null, RowRole.Item, _levels.Read(record, name));
        FillGaps((Cell[])row.Cells);
        _rows.Add(row);
        return false;
    }

    public override IReadOnlyList<Row> Finish()
    {
        _gaps.Report(Source.Findings);
        if (_rows.Count == 0 && Side.Total is { Name: { } name } total) _rows.Add(BlankRows.Make(Side, total.Id, name, null, RowRole.Total, 0));
        return _rows;
    }

    bool IsTotal(CsvRecord record, string name, bool beside)
    {
        if (Side.Total is not { } total || !_keys.IsNew(total.Id)) return false;
        return (total.First && _rows.Count == 0) || NamesTotal(record, _totalName) || (beside && name.Length == 0);
    }

    /// <summary>The folded key columns; a blank one before a filled one is the gap of a merged cell.</summary>
    string ReadKey(CsvRecord record, ref string name)
    {
        var last = _keyColumns.Length - 1;
        while (last >= 0 && record.IsBlankAt(FieldOf(_keyColumns[last]))) last--;
        var key = "";
        Array.Clear(_filled);
        for (var i = 0; i <= last; i++)
        {
            var text = TextOf(record, _keyColumns[i]);
            if (text.Length == 0 && _above[i].Length > 0)
            {
                text = _above[i];
                _filled[i] = true;
                if (_keyColumns[i] == _nameColumn) name = text;
                _gaps.Add(FilledDown(record, _keyColumns[i], text));
            }
            else if (text != _above[i]) Array.Fill(_above, "", i, _above.Length - i);
            _above[i] = text;
            key = key.Length == 0 ? SourceAddress.RowKey(text) : $"{key}-{SourceAddress.RowKey(text)}";
        }
        return key;
    }

    /// <summary>What a merged cell prints once belongs to each of its rows.</summary>
    void FillGaps(Cell[] row)
    {
        for (var i = 0; i < _keyColumns.Length - 1; i++)
        {
            var column = _keyColumns[i];
            if (row[column].Text.Length == 0 && _filled[i]) row[column] = row[column] with { Text = _above[i] };
        }
    }

    Finding FilledDown(CsvRecord record, int column, string text) => SourceRules.FilledDown.At(Source.SpanOf(record[FieldOf(column)]), new(
        $"“{Side.Columns[column].Name}”的空格按上一行补成“{text}”", $"The blank was filled from the row above: “{text}”")) with
    {
        At = Source.Layout.Id,
        Place = TableSource.Place(record.Line, Side.Columns[column].Name),
        Published = text,
        Help = new("合并单元格导出后只有第一行有字：每一行都写全", "A merged cell keeps its text in the first row only: write it in every row"),
    };

    bool IsIndented()
    {
        var field = FieldOf(_nameColumn);
        var records = Source.Sheet.Records;
        for (var i = Columns.FirstDataRow; i < records.Count; i++)
        {
            var text = records[i].TextAt(field);
            if (text.Length > 0 && TextFolding.IsSpace(text[0]) && LevelReader.Indentation(text) > 0) return true;
        }
        return false;
    }
}
