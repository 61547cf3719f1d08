using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>
/// Rows that the standard prints: recognised by name (numbering 一、（一） aside), code or id; those that a source leaves out are
/// added blank in the standard's place. A name that the standard prints twice stands for the next of the two.
/// </summary>
sealed class FixedSideReader : SideReader
{
    readonly FixedRowIndex _index;
    readonly Row?[] _rows;
    readonly int _nameColumn;
    int _last = -1;

    public FixedSideReader(TableSource source, TableColumns columns, int side, CellReader cells) : base(source, columns, side, cells)
    {
        _index = source.Header.FixedRows[side];
        _rows = new Row?[Side.Rows.Count];
        _nameColumn = Side.IndexOf(Side.NameColumn.Id);
    }

    protected override bool ReadFilled(CsvRecord record, bool beside)
    {
        var name = TextOf(record, _nameColumn);
        if (name.Length == 0)
        {
            if (FirstAmount(record) is var amount and >= 0) ReportNameless(record, amount, "项目名称", "name");
            return false;
        }
        var candidates = _index.Find(TextFolding.Fold(name));
        if (candidates is null)
        {
            ReportUnknown(record, name);
            return false;
        }
        var index = NextOf(candidates);
        if (index < 0)
        {
            ReportTwice(record, name, candidates[^1]);
            return false;
        }
        _last = index;
        var row = Side.Rows[index];
        _rows[index] = MakeRow(record, row.Id, name, row.Code, row.Role, LevelOf(row));
        return row.Role == RowRole.Total;
    }

    public override IReadOnlyList<Row> Finish()
    {
        var rows = new Row[_rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = Side.Rows[i];
            rows[i] = _rows[i] ?? BlankRows.Of(Side, row);
        }
        return rows;
    }

    static int LevelOf(FixedRow row) => row.Role == RowRole.Total ? 0 : row.Level;

    /// <summary>The first free candidate below the last row read, else the first free one at all.</summary>
    int NextOf(int[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate > _last && _rows[candidate] is null) return candidate;
        }
        foreach (var candidate in candidates)
        {
            if (_rows[candidate] is null) return candidate;
        }
        return -1;
    }

    void ReportUnknown(CsvRecord record, string name)
    {
        var nearest = Suggestion.Nearest(name, Side.Rows.Select(row => row.Name));
        var field = record[FieldOf(_nameColumn)];
        Source.Report(StructureRules.UnknownRow.At(Source.SpanOf(field), new($"格式里没有“{name}”这一行", $"The standard has no row “{name}”")) with
        {
            At = Source.Layout.Id,
            Place = TableSource.Place(field.Line, Side.NameColumn.Name),
            Published = name,
            Expected = nearest,
            Help = nearest is null
                ? new("这张表的行由格式规定，不能增加；核对行名", "The standard fixes the rows of this table: check the name")
                : new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"),
        });
    }

    void ReportTwice(CsvRecord record, string name, int index)
    {
        var field = record[FieldOf(_nameColumn)];
        var first = _rows[index]!.Cells[_nameColumn].Span;
        Source.Report(StructureRules.DuplicateKey.At(Source.SpanOf(field), new($"“{name}”这一行出现了两次", $"The row “{name}” appears twice")) with
        {
            At = $"{Source.Layout.Id}/{Side.Rows[index].Id}",
            Place = TableSource.Place(field.Line, Side.NameColumn.Name),
            Published = name,
            Related = [new(first, new("第一次在这里", "first here"))],
            Help = new("删去其中一行，或改正行名", "Delete one of them, or mend the name"),
        });
    }
}
