using System.Buffers;
using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>facts.csv</c>: every amount cell of a disclosure as one row, in 元 and in 万元, with its state and its place in the sources.
/// Totals and rows that have rows below them are left out, so that a column can be summed.
/// </summary>
public static class FactsCsv
{
    public const string FileName = "facts.csv";

    public static DataSchema Schema { get; } = new(
    [
        new DataField("fact_id"), new DataField("table"), new DataField("row_code"), new DataField("row_name"), new DataField("column"),
        new DataField("year", "integer") { ColumnType = "date:fiscal-year" },
        new DataField("amount_yuan", "number") { ColumnType = "value", Unit = "元" },
        new DataField("amount_wan", "number") { Unit = "万元" },
        new DataField("decimals", "integer"), new DataField("status"), new DataField("source_file"), new DataField("source_line", "integer"),
    ])
    {
        PrimaryKey = ["fact_id"],
    };

    public static void Write(Disclosure disclosure, IBufferWriter<byte> output)
    {
        var csv = new CsvWriter(output);
        foreach (var field in Schema.Fields) csv.Field(field.Name);
        csv.EndRecord();
        foreach (var table in disclosure.Tables)
        {
            foreach (var side in table.Sides) WriteSide(csv, disclosure, table, side);
        }
    }

    static void WriteSide(CsvWriter csv, Disclosure disclosure, BudgetTable table, TableSide side)
    {
        for (var i = 0; i < side.Rows.Count; i++)
        {
            var row = side.Rows[i];
            var hasRowsBelow = i + 1 < side.Rows.Count && side.Rows[i + 1].Level > row.Level && side.Rows[i + 1].Role != RowRole.Total;
            if (row.Role == RowRole.Total || hasRowsBelow) continue;
            for (var column = 0; column < side.Layout.Columns.Count; column++)
            {
                if (side.Layout.Columns[column].Kind == ColumnKind.Amount) WriteFact(csv, disclosure, table, side.Layout.Columns[column], row, row.Cells[column]);
            }
        }
    }

    static void WriteFact(CsvWriter csv, Disclosure disclosure, BudgetTable table, Column column, Row row, Cell cell)
    {
        csv.Field(DatasetId.Fact(disclosure, Address.Cell(table.Id, row.Key, column.Id)));
        csv.Field(table.Id);
        csv.Field(row.Code ?? "");
        csv.Field(row.Name);
        csv.Field(column.Name);
        csv.Number(disclosure.Year.ToString(CultureInfo.InvariantCulture));
        csv.Number(InYuan(cell, column));
        csv.Number(InWan(cell, column));
        csv.Number(cell.Amount.HasValue ? cell.Amount.Decimals.ToString(CultureInfo.InvariantCulture) : "");
        csv.Field(FactStatus.Name(cell.Amount.State));
        csv.Field(cell.Span.File ?? "");
        csv.Number(cell.Span.IsNone ? "" : cell.Span.Line.ToString(CultureInfo.InvariantCulture));
        csv.EndRecord();
    }

    static string InYuan(in Cell cell, Column column) =>
        cell.Amount.HasValue ? Plain(column.Unit.InYuan(cell.Amount.Value)) : "";

    static string InWan(in Cell cell, Column column) =>
        cell.Amount.HasValue ? Plain(column.Unit == MoneyUnit.Yuan ? cell.Amount.Value / 10_000m : cell.Amount.Value) : "";

    static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
