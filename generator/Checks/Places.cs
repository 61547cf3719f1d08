using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Checks;

/// <summary>Names of tables, rows and cells as an officer says them: 表3「行政运行·项目支出」, 第7行「项目支出」.</summary>
static class Places
{
    public static Message Table(BudgetTable table) => Table(table.Id);

    public static Message Table(string id)
    {
        var number = id.TrimStart('0');
        return number.Length > 0 && number.All(char.IsAsciiDigit) ? new($"表{number}", $"Table {number}") : new($"表 {id}", $"Table {id}");
    }

    /// <summary>「行政运行·项目支出」; the column is left out where the side has only one.</summary>
    public static string Cell(CellRef cell)
    {
        var row = RowName(cell.Row);
        return cell.Grid.Numeric.Length > 1 ? $"{row}·{cell.Column.Name}" : row;
    }

    public static Message InTable(CellRef cell)
    {
        var table = Table(cell.Grid.Table);
        return new($"{table.Chinese}「{Cell(cell)}」", $"{table.English} “{Cell(cell)}”");
    }

    public static Message Line(Row row, string column) => row.Line > 0
        ? new($"第{row.Line}行「{column}」", $"row {row.Line}, “{column}”")
        : new($"「{RowName(row)}·{column}」", $"“{RowName(row)} · {column}”");

    public static Message Line(CellRef cell) => Line(cell.Row, cell.Column.Name);

    public static SourceSpan Span(CellRef cell) => cell.Cell.Span.IsNone ? cell.Grid.Table.Span : cell.Cell.Span;

    public static string RowName(Row row) => TextFolding.Trim(row.Name) is { Length: > 0 } name ? name : row.Key;
}
