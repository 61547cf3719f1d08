using System.Buffers;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.OpenData;

/// <summary>
/// A table as <c>data/NN.csv</c>: one header row of the columns' names, every published row with its totals, amounts as plain
/// decimals, a blank as an empty field. Texts are raw: nothing is added against spreadsheet formulas, because that would change a
/// project's name. A two-sided table keeps its halves side by side, as in the source. Where indentation alone says the level of a row,
/// a last column says it in words.
/// </summary>
public static class TableCsv
{
    /// <summary>The column that says the level of a row where only indentation did.</summary>
    internal static Column LevelField { get; } = new("level", "层级", ColumnKind.Text) { Tiers = ["层级"] };

    public static void Write(BudgetTable table, IBufferWriter<byte> output, CsvDialect dialect = CsvDialect.Machine)
    {
        var csv = new CsvWriter(output, dialect);
        foreach (var side in table.Sides) WriteHeader(csv, side.Layout);
        csv.EndRecord();
        foreach (var rows in TableLines.Of(table))
        {
            for (var i = 0; i < rows.Length; i++) WriteRow(csv, table.Sides[i].Layout, rows[i]);
            csv.EndRecord();
        }
    }

    static void WriteHeader(CsvWriter csv, SideLayout side)
    {
        foreach (var column in ColumnsOf(side)) csv.Field(column.Name);
    }

    static void WriteRow(CsvWriter csv, SideLayout side, Row? row)
    {
        for (var i = 0; i < side.Columns.Count; i++)
        {
            if (row is null) csv.Field("");
            else WriteCell(csv, side.Columns[i], row.Cells[i]);
        }
        if (SaysLevel(side)) csv.Field(row is null ? "" : LevelOf(side, row));
    }

    static void WriteCell(CsvWriter csv, Column column, in Cell cell)
    {
        if (!column.IsNumeric) csv.Field(cell.Text);
        else if (cell.Amount.HasValue) csv.Number(cell.Amount.Value);
        else csv.Field(cell.Amount.ToString());
    }

    /// <summary>The published columns, and the level where the file says it.</summary>
    internal static IEnumerable<Column> ColumnsOf(SideLayout side) => SaysLevel(side) ? side.Columns.Append(LevelField) : side.Columns;

    internal static bool SaysLevel(SideLayout side) => side.RowSource == RowSource.Name && side.Levels.Count > 1;

    internal static string LevelOf(SideLayout side, Row row) =>
        row.Level >= 1 && row.Level <= side.Levels.Count ? side.Levels[row.Level - 1].Name : "";
}
