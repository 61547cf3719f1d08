namespace Mingzhang.Model;

/// <summary>What a cell stands for where a total or a parent was left blank although its parts are filled: their sum.</summary>
static class FilledAmount
{
    /// <summary>The printed amount, or the sum of what is below it; blank where nothing is.</summary>
    public static Amount Of(TableSide side, RowTree tree, int row, int column)
    {
        var amount = side.Rows[row].Cells[column].Amount;
        if (amount.State != AmountState.Blank) return amount;
        decimal? sum = null;
        foreach (var child in tree.ChildrenOf(row))
        {
            if (Of(side, tree, child, column) is { HasValue: true } part) sum = (sum ?? 0) + part.Value;
        }
        return sum is { } value ? Amount.Of(value) : amount;
    }
}
