using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>Reads the rows of one side of a table. Each kind of rows (fixed, by code, by name) knows its own.</summary>
abstract class SideReader(TableSource source, TableColumns columns, int sideIndex, CellReader cells)
{
    protected TableSource Source { get; } = source;

    protected TableColumns Columns { get; } = columns;

    public SideLayout Side { get; } = source.Layout.Sides[sideIndex];

    public static SideReader For(TableSource source, TableColumns columns, int side, CellReader cells) =>
        source.Layout.Sides[side].RowSource switch
        {
            RowSource.Fixed => new FixedSideReader(source, columns, side, cells),
            RowSource.Code when source.Layout.Sides[side].CodeColumn is not null => new CodeSideReader(source, columns, side, cells),
            _ => new NameSideReader(source, columns, side, cells),
        };

    /// <summary>Reads a record; true where it was the side's total.</summary>
    /// <param name="beside">The side at the left read its total from the same record.</param>
    public bool Read(CsvRecord record, bool beside) => !IsBlank(record) && ReadFilled(record, beside);

    /// <summary>The rows in published order, after all records.</summary>
    public abstract IReadOnlyList<Row> Finish();

    protected abstract bool ReadFilled(CsvRecord record, bool beside);

    protected int FieldOf(int column) => Columns.FieldOf(sideIndex, column);

    protected int[]? PartsOf(int column) => Columns.PartsOf(sideIndex, column);

    protected string TextOf(CsvRecord record, int column) => TextFolding.Trim(record.TextAt(FieldOf(column)));

    protected Row MakeRow(CsvRecord record, string key, string name, string? code, RowRole role, int level)
    {
        var row = new Cell[Side.Columns.Count];
        for (var i = 0; i < row.Length; i++) row[i] = cells.Read(record, FieldOf(i), Side.Columns[i], key);
        return new Row(key, name, row) { Code = code, Role = role, Level = level, Line = record.Line };
    }

    /// <summary>The first column of this side whose cell is filled in a numeric column, or -1.</summary>
    protected int FirstAmount(CsvRecord record)
    {
        for (var i = 0; i < Side.Columns.Count; i++)
        {
            if (Side.Columns[i].IsNumeric && !record.IsBlankAt(FieldOf(i))) return i;
        }
        return -1;
    }

    /// <summary>Amounts without a name or code in front: nobody can say what they are.</summary>
    protected void ReportNameless(CsvRecord record, int amountColumn, string what, string english)
    {
        var field = record[FieldOf(amountColumn)];
        Source.Report(StructureRules.UnknownRow.At(Source.SpanOf(field), new($"这一行有金额，没有{what}", $"The row has amounts, but no {english}")) with
        {
            At = Source.Layout.Id,
            Place = TableSource.Place(field.Line, Side.Columns[amountColumn].Name),
            Published = TextFolding.Trim(field.Text),
            Help = new($"补上{what}；若是合计行，写上“{Side.Total?.Name ?? "合计"}”", $"Add the {english}; name a total row “{Side.Total?.Name ?? "合计"}”"),
        });
    }

    /// <summary>The side's total is named in one of the text columns.</summary>
    protected bool NamesTotal(CsvRecord record, string? totalName)
    {
        if (totalName is null) return false;
        for (var i = 0; i < Side.Columns.Count; i++)
        {
            var column = Side.Columns[i];
            if (column.IsNumeric) continue;
            if (PartsOf(i) is { } parts)
            {
                if (IsTotalName(record.TextAt(parts[0]), totalName)) return true;
            }
            else if (IsTotalName(record.TextAt(FieldOf(i)), totalName)) return true;
        }
        return false;
    }

    static bool IsTotalName(string text, string totalName)
    {
        if (text.Length == 0 || char.IsAsciiDigit(text[0])) return false;
        var folded = TextFolding.Fold(text);
        return folded == totalName || (folded.Length == totalName.Length + 1 && folded[^1] == ':' && folded.StartsWith(totalName, StringComparison.Ordinal));
    }

    bool IsBlank(CsvRecord record)
    {
        for (var i = 0; i < Side.Columns.Count; i++)
        {
            foreach (var part in PartsOf(i) ?? [])
            {
                if (!record.IsBlankAt(part)) return false;
            }
            if (!record.IsBlankAt(FieldOf(i))) return false;
        }
        return true;
    }
}
