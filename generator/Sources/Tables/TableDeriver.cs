using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Sources.Tables;

/// <summary>
/// <c>derive: true</c>: computes blank totals and parents from the rows that they consist of, and adds parents and a total that the
/// source leaves out. What is written stays as written; a sum of blanks stays blank.
/// </summary>
static class TableDeriver
{
    public static BudgetTable Derive(BudgetTable table, Func<Column, CodeList?> codeListOf) => table with
    {
        Sides = [.. table.Sides.Select(side => DeriveSide(side, table.Layout.Decimals, codeListOf))],
    };

    static TableSide DeriveSide(TableSide side, int decimals, Func<Column, CodeList?> codeListOf)
    {
        var layout = side.Layout;
        var rows = layout.RowSource == RowSource.Code
            ? MissingParents.Add(layout, side.Rows, layout.CodeColumn is { } codes ? codeListOf(codes) : null)
            : [.. side.Rows];
        AddTotal(layout, rows);
        var tree = RowTree.Of(layout, rows);
        for (var column = 0; column < layout.Columns.Count; column++)
        {
            if (layout.Columns[column].IsNumeric) new Summing(rows, tree, column, decimals).Run();
        }
        return new TableSide(layout, rows);
    }

    static void AddTotal(SideLayout layout, List<Row> rows)
    {
        if (layout.RowSource == RowSource.Fixed || layout.Total is not { Name: { } name } total) return;
        if (!rows.Exists(row => row.Role == RowRole.Total)) rows.Insert(0, BlankRows.Make(layout, total.Id, name, null, RowRole.Total, 0));
    }

    sealed class Summing(List<Row> rows, int[][] tree, int column, int decimals)
    {
        readonly bool[] _done = new bool[rows.Count];

        public void Run()
        {
            for (var i = 0; i < rows.Count; i++) Value(i);
        }

        decimal? Value(int index)
        {
            var cell = rows[index].Cells[column];
            if (_done[index] || cell.Amount.State != AmountState.Blank || tree[index].Length == 0) return Known(cell);
            _done[index] = true;
            decimal? sum = null;
            foreach (var child in tree[index])
            {
                if (Value(child) is { } value) sum = (sum ?? 0) + value;
            }
            if (sum is { } known) Store(index, known);
            return sum;
        }

        static decimal? Known(Cell cell) => cell.Amount.HasValue ? cell.Amount.Value : null;

        void Store(int index, decimal sum)
        {
            var printed = sum + new decimal(0, 0, 0, false, (byte)decimals);
            var cells = rows[index].Cells.ToArray();
            cells[column] = new Cell(printed.ToString(CultureInfo.InvariantCulture), Amount.Of(printed), cells[column].Span) { Derived = true };
            rows[index] = rows[index] with { Cells = cells };
        }
    }
}
