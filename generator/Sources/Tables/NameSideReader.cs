using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>
/// One row a name: units, projects, economic classes. Where several columns may name a row (单位名称, 项目名称), the first that is
/// filled does. Several key columns together make a row's key.
/// </summary>
sealed class NameSideReader : SideReader
{
    readonly List<Row> _rows = [];
    readonly RowKeys _keys;
    readonly KeyColumns _keyColumns;
    readonly int[] _nameColumns;
    readonly int _codeColumn;
    readonly string? _totalName;
    readonly LevelReader _levels;

    public NameSideReader(TableSource source, TableColumns columns, int side, CellReader cells) : base(source, columns, side, cells)
    {
        _keys = new RowKeys(source.Sheet.Records.Count);
        var names = Side.NameColumns.Select(column => Side.IndexOf(column.Id)).ToArray();
        _nameColumns = names.Length > 0 ? names : [0];
        _codeColumn = Side.CodeColumn is { } code ? Side.IndexOf(code.Id) : -1;
        _keyColumns = new KeyColumns(source, Side, Array.ConvertAll(Enumerable.Range(0, Side.Columns.Count).ToArray(), FieldOf));
        _totalName = Side.Total?.Name is { } name ? TextFolding.Fold(name) : null;
        _levels = new LevelReader(source, Side, columns.LevelField, IsIndented());
    }

    protected override bool ReadFilled(CsvRecord record, bool beside)
    {
        var nameColumn = NameColumnOf(record);
        var name = TextOf(record, nameColumn);
        if (IsTotal(record, name, beside))
        {
            _rows.Add(MakeRow(record, _keys.Unique(Side.Total!.Id), name.Length > 0 ? name : Side.Total.Name ?? "", CodeOf(record), RowRole.Total, 0));
            return true;
        }
        var key = _keyColumns.Read(record);
        if (key.Length == 0)
        {
            if (FirstAmount(record) is var amount and >= 0) ReportNameless(record, amount, Side.NameColumn.Name, "name");
            return false;
        }
        var filled = _keyColumns.FilledText(nameColumn);
        name = filled ?? name;
        var row = MakeRow(record, _keys.Unique(key), name, CodeOf(record), RowRole.Item, _levels.Read(record, FieldOf(nameColumn), name));
        if (_keyColumns.HasFilled) FillGaps((Cell[])row.Cells);
        _rows.Add(row);
        return false;
    }

    public override IReadOnlyList<Row> Finish()
    {
        _keyColumns.Report();
        if (_rows.Count == 0 && Side.Total is { Name: { } name } total) _rows.Add(BlankRows.Make(Side, total.Id, name, null, RowRole.Total, 0));
        return _rows;
    }

    int NameColumnOf(CsvRecord record)
    {
        foreach (var column in _nameColumns)
        {
            if (!record.IsBlankAt(FieldOf(column))) return column;
        }
        return _nameColumns[0];
    }

    string? CodeOf(CsvRecord record) => _codeColumn >= 0 && TextOf(record, _codeColumn) is { Length: > 0 } code ? code : null;

    bool IsTotal(CsvRecord record, string name, bool beside)
    {
        if (Side.Total is not { } total || !_keys.IsNew(total.Id)) return false;
        return (total.First && _rows.Count == 0) || NamesTotal(record, _totalName) || (beside && name.Length == 0);
    }

    /// <summary>What a merged cell prints once belongs to each of its rows.</summary>
    void FillGaps(Cell[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (_keyColumns.FilledText(i) is { } text) row[i] = row[i] with { Text = text };
        }
    }

    bool IsIndented()
    {
        var records = Source.Sheet.Records;
        foreach (var column in _nameColumns)
        {
            var field = FieldOf(column);
            for (var i = Columns.FirstDataRow; i < records.Count; i++)
            {
                var text = records[i].TextAt(field);
                if (text.Length > 0 && TextFolding.IsSpace(text[0]) && LevelReader.Indentation(text) > 0) return true;
            }
        }
        return false;
    }
}
