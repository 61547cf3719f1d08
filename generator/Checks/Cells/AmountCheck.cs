using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Cells;

/// <summary>ARI-008 and ARI-009: single amounts that are unlikely by themselves, negative or ten thousand times their neighbours.</summary>
sealed class AmountCheck : ICheck
{
    const int FewestNeighbours = 3;

    public string Name => "ARI-008, ARI-009";

    public void Run(CheckContext context)
    {
        foreach (var side in context.Grid.AllSides)
        {
            if (context.IsUnreadable(side.Table.File)) continue;
            foreach (var column in side.Numeric)
            {
                if (!side.Side.Layout.Columns[column].Signed) ReportNegative(context, side, column);
                ReportMagnitude(context, side, column);
            }
        }
    }

    static void ReportNegative(CheckContext context, SideGrid side, int column)
    {
        for (var row = 0; row < side.Rows.Count; row++)
        {
            if (side.Rows[row].Cells[column].Amount is not { HasValue: true, Value: < 0 }) continue;
            var cell = new CellRef(side, row, column);
            var place = Places.InTable(cell);
            context.Report(At(ArithmeticRules.Negative, cell, new(
                $"{place.Chinese}是负数 {cell.Amount}", $"{place.English} is negative: {cell.Amount}"), new(
                "预算金额一般不为负；确为冲减的，在 disclosure.yml 的 waivers 中说明", "Budget amounts are rarely negative; if this one is meant, explain it in a waiver")));
        }
    }

    /// <summary>A figure in 元 among figures in 万元 stands far above the rest, which never spread so widely themselves.</summary>
    static void ReportMagnitude(CheckContext context, SideGrid side, int column)
    {
        var (largest, second, at, count) = (0m, 0m, -1, 0);
        foreach (var row in side.RowsOf(Selector.Leaves))
        {
            if (side.Rows[row].Cells[column].Amount is not { HasValue: true, Value: > 0 and var value }) continue;
            count++;
            if (value >= largest) (largest, second, at) = (value, largest, row);
            else second = Math.Max(second, value);
        }
        if (count <= FewestNeighbours || largest < second * 100 || largest < Median(side, column) * 10_000) return;
        var cell = new CellRef(side, at, column);
        var place = Places.InTable(cell);
        context.Report(At(ArithmeticRules.Magnitude, cell, new(
            $"{place.Chinese}{cell.Amount}，约为同列其他各行的一万倍", $"{place.English} {cell.Amount} is about ten thousand times the other rows of its column"), new(
            "核对这一格的单位：本表以万元列示时不能填元", "Check the unit of this cell: a table in 万元 must not hold 元")));
    }

    /// <summary>Of the amounts above zero; the lower one of two.</summary>
    static decimal Median(SideGrid side, int column)
    {
        var amounts = new List<decimal>();
        foreach (var row in side.RowsOf(Selector.Leaves))
        {
            if (side.Rows[row].Cells[column].Amount is { HasValue: true, Value: > 0 and var value }) amounts.Add(value);
        }
        amounts.Sort();
        return amounts[(amounts.Count - 1) / 2];
    }

    static Finding At(Rule rule, CellRef cell, Message message, Message help) => rule.At(Places.Span(cell), message) with
    {
        At = cell.Address,
        Place = Places.Line(cell),
        Published = cell.Amount.ToString(),
        Help = help,
    };
}
