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
        var name = DatasetId.Of(disclosure);
        foreach (var table in disclosure.Tables)
        {
            foreach (var side in table.Sides) WriteSide(csv, disclosure, name, table, side);
        }
    }

    static void WriteSide(CsvWriter csv, Disclosure disclosure, string name, BudgetTable table, TableSide side)
    {
        var columns = side.Layout.Columns;
        var encoded = new byte[]?[columns.Count];
        for (var i = 0; i < encoded.Length; i++)
        {
            if (columns[i].Kind == ColumnKind.Amount) encoded[i] = CsvWriter.Encode(columns[i].Name, disclosure.Year.ToString(CultureInfo.InvariantCulture));
        }
        var file = new EncodedFile();
        var prefix = $"{name}#{table.Id}/";
        for (var i = 0; i < side.Rows.Count; i++)
        {
            var row = side.Rows[i];
            var hasRowsBelow = i + 1 < side.Rows.Count && side.Rows[i + 1].Level > row.Level && side.Rows[i + 1].Role != RowRole.Total;
            if (row.Role == RowRole.Total || hasRowsBelow) continue;
            var key = row.Key + "/";
            for (var column = 0; column < columns.Count; column++)
            {
                if (encoded[column] is not { } common) continue;
                csv.Joined(prefix, key, columns[column].Id);
                csv.Field(table.Id);
                csv.Field(row.Code);
                csv.Field(row.Name);
                csv.Fields(common);
                WriteAmount(csv, columns[column], row.Cells[column], file);
                csv.EndRecord();
            }
        }
    }

    static void WriteAmount(CsvWriter csv, Column column, in Cell cell, EncodedFile file)
    {
        if (cell.Amount.HasValue)
        {
            csv.ShortNumber(column.Unit.InYuan(cell.Amount.Value));
            csv.ShortNumber(column.Unit == MoneyUnit.Yuan ? cell.Amount.Value / 10_000m : cell.Amount.Value);
            csv.Number(cell.Amount.Decimals);
        }
        else
        {
            csv.Fields(",,"u8);
        }
        csv.Field(FactStatus.Name(cell.Amount.State));
        csv.Fields(file.Of(cell.Span.File ?? ""));
        if (cell.Span.IsNone) csv.Empty();
        else csv.Number(cell.Span.Line);
    }

    /// <summary>The name of the file that the last cell was in, as it stands in a record: the cells of a table are in one.</summary>
    sealed class EncodedFile
    {
        string? _file;
        byte[] _encoded = [];

        public byte[] Of(string file)
        {
            if (file != _file) (_file, _encoded) = (file, CsvWriter.Encode(file));
            return _encoded;
        }
    }
}
