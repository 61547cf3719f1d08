using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>One row a code of a classification; the total by its name.</summary>
sealed class CodeSideReader : SideReader
{
    readonly List<Row> _rows = [];
    readonly List<CsvRecord> _records = [];
    readonly RowKeys _keys;
    readonly CodeReader _codes;
    readonly int _nameColumn;
    readonly string? _totalName;

    public CodeSideReader(TableSource source, TableColumns columns, int side, CellReader cells) : base(source, columns, side, cells)
    {
        _keys = new RowKeys(source.Sheet.Records.Count);
        var codeColumn = Side.IndexOf(Side.CodeColumn!.Id);
        _codes = new CodeReader(source, Side, FieldOf(codeColumn), PartsOf(codeColumn));
        _nameColumn = Side.IndexOf(Side.NameColumn.Id);
        _totalName = Side.Total?.Name is { } name ? TextFolding.Fold(name) : null;
    }

    protected override bool ReadFilled(CsvRecord record, bool beside)
    {
        var name = TextOf(record, _nameColumn);
        if (NamesTotal(record, _totalName) || (Side.Total is { First: true } && _rows.Count == 0)) return AddTotal(record, name);
        var code = _codes.Read(record);
        if (code.Length > 0)
        {
            Add(record, code, name);
            return false;
        }
        if (name.Length == 0 && beside && Side.Total is not null) return AddTotal(record, name);
        if (_codes.IsBlankIn(record)) ReportWithoutCode(record, name);
        return false;
    }

    public override IReadOnlyList<Row> Finish()
    {
        _codes.Report();
        if (_rows.Count == 0 && Side.Total is { Name: { } totalName } total) _rows.Add(BlankRows.Make(Side, total.Id, totalName, null, RowRole.Total, 0));
        return _rows;
    }

    bool AddTotal(CsvRecord record, string name)
    {
        var total = Side.Total!;
        if (!_keys.IsNew(total.Id))
        {
            ReportTwice(record, record[record.FirstFilled], total.Name ?? name, total.Id, RecordOf(total.Id).SpanIn(Source.File));
            return true;
        }
        Add(record, MakeRow(record, _keys.Unique(total.Id), name.Length > 0 ? name : total.Name ?? "", null, RowRole.Total, 0));
        return true;
    }

    void Add(CsvRecord record, string code, string name)
    {
        var field = _codes.FieldIn(record);
        if (!_keys.IsNew(code)) ReportTwice(record, field, code, code, Source.SpanOf(_codes.FieldIn(RecordOf(code))));
        var row = MakeRow(record, _keys.Unique(code), name, code, RowRole.Item, _codes.LevelOf(code));
        Add(record, _codes.IsSplit ? WithWholeCode(row, code, field) : row);
    }

    void Add(CsvRecord record, Row row)
    {
        _records.Add(record);
        _rows.Add(row);
    }

    /// <summary>The record of the row that has this key.</summary>
    CsvRecord RecordOf(string key) => _records[_rows.FindIndex(row => row.Key == key)];

    /// <summary>A code from three columns has no cell of its own: it gets the joined code.</summary>
    Row WithWholeCode(Row row, string code, CsvField field)
    {
        var cells = (Cell[])row.Cells;
        cells[Side.IndexOf(Side.CodeColumn!.Id)] = new Cell(code, Amount.Blank, Source.SpanOf(field));
        return row;
    }

    void ReportWithoutCode(CsvRecord record, string name)
    {
        if (FirstAmount(record) is var amount and >= 0)
        {
            ReportNameless(record, amount, "编码", "code");
            return;
        }
        var field = record[FieldOf(_nameColumn)];
        Source.Report(StructureRules.UnknownRow.At(Source.SpanOf(field), new($"“{name}”这一行没有编码", $"The row “{name}” has no code")) with
        {
            At = Source.Layout.Id,
            Place = TableSource.Place(field.Line, Side.NameColumn.Name),
            Published = name,
            Help = new($"补上编码；说明文字以“注：”开头；合计行写“{Side.Total?.Name ?? "合计"}”", "Add the code; begin a note with 注："),
        });
    }

    void ReportTwice(CsvRecord record, CsvField field, string what, string key, SourceSpan first) =>
        Source.Report(StructureRules.DuplicateKey.At(Source.SpanOf(field), new($"“{what}”这一行出现了两次", $"The row “{what}” appears twice")) with
        {
            At = $"{Source.Layout.Id}/{key}",
            Place = TableSource.Place(record.Line, Side.CodeColumn!.Name),
            Published = what,
            Related = [new(first, new("第一次在这里", "first here"))],
            Help = new("合并成一行，或改正其中一个编码", "Merge the two, or mend one of the codes"),
        });
}
