using Mingzhang.Model;

namespace Mingzhang.Audit;

/// <summary>The amounts of one published row, by column.</summary>
public sealed class LedgerRow(string table, string anchor, IReadOnlyList<Amount?> amounts)
{
    public string Table { get; } = table;

    public string Anchor { get; } = anchor;

    public IReadOnlyList<Amount?> Amounts { get; } = amounts;
}
