using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;

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
        var amounts = new List<(decimal Value, int Row)>();
        for (var row = 0; row < side.Rows.Count; row++)
        {
            var amount = side.Rows[row].Cells[column].Amount;
            if (amount is { HasValue: true, Value: > 0 } && side.Rows[row].Role == Model.Layout.RowRole.Item && side.Tree.ChildrenOf(row).Count == 0) amounts.Add((amount.Value, row));
        }
        if (amounts.Count <= FewestNeighbours) return;
        amounts.Sort();
        var (largest, at) = amounts[^1];
        var median = amounts[(amounts.Count - 1) / 2].Value;
        if (largest < median * 10_000 || largest < amounts[^2].Value * 100) return;
        var cell = new CellRef(side, at, column);
        var place = Places.InTable(cell);
        context.Report(At(ArithmeticRules.Magnitude, cell, new(
            $"{place.Chinese}{cell.Amount}，约为同列其他各行的一万倍", $"{place.English} {cell.Amount} is about ten thousand times the other rows of its column"), new(
            "核对这一格的单位：本表以万元列示时不能填元", "Check the unit of this cell: a table in 万元 must not hold 元")));
    }

    static Finding At(Rule rule, CellRef cell, Message message, Message help) => rule.At(Places.Span(cell), message) with
    {
        At = cell.Address,
        Place = Places.Line(cell),
        Published = cell.Amount.ToString(),
        Help = help,
    };
}
