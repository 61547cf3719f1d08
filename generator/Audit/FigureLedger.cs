using System.Collections.Concurrent;
using Mingzhang.Model;

namespace Mingzhang.Audit;

/// <summary>
/// The figures that the pages of one disclosure must show: for each table and row anchor the amounts by column. Rows are ticked
/// as pages show them; what is left at the end is missing from the site.
/// </summary>
public sealed class FigureLedger
{
    readonly Dictionary<string, LedgerRow> _rows = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<LedgerRow, byte> _shown = new();

    /// <param name="anchor">The row's id in the page.</param>
    /// <param name="amounts">One entry a column in the published order; null for a column without figures.</param>
    public void Expect(string table, string anchor, IReadOnlyList<Amount?> amounts) => _rows[Key(table, anchor)] = new LedgerRow(table, anchor, amounts);

    /// <summary>The row that a page of a table shows under an anchor, or null where the model has none.</summary>
    public LedgerRow? Take(string table, string anchor)
    {
        if (!_rows.TryGetValue(Key(table, anchor), out var row)) return null;
        _shown.TryAdd(row, 0);
        return row;
    }

    public IEnumerable<LedgerRow> Missing => _rows.Values.Where(row => !_shown.ContainsKey(row));

    static string Key(string table, string anchor) => table + "/" + anchor;
}
