using Mingzhang.Model;

namespace Mingzhang.Audit;

/// <summary>A row that must be shown.</summary>
/// <param name="count">How many columns the row has.</param>
/// <param name="amountAt">The amount of a column in the published order; null for a column without figures.</param>
public sealed class LedgerRow(string table, string anchor, int count, Func<int, Amount?> amountAt)
{
    public string Table { get; } = table;

    public string Anchor { get; } = anchor;

    public int Count { get; } = count;

    /// <summary>A page has shown it.</summary>
    public bool IsShown { get; internal set; }

    public Amount? AmountAt(int column) => amountAt(column);
}
