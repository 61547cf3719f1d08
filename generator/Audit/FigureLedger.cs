using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Audit;

/// <summary>
/// The figures that the pages of one disclosure must show. Rows are ticked as pages show them; what is left at the end is missing
/// from the site.
/// </summary>
public sealed class FigureLedger
{
    readonly Dictionary<ulong, LedgerRow> _rows = [];

    /// <summary>Lists the figures of a disclosure, from the model itself.</summary>
    public static FigureLedger Of(Disclosure disclosure)
    {
        var ledger = new FigureLedger();
        var tables = disclosure.Tables.Where(table => !table.IsEmpty).ToList();
        ledger._rows.EnsureCapacity(tables.Sum(table => table.Sides.Sum(side => side.Rows.Count)));
        foreach (var table in tables)
        {
            foreach (var side in table.Sides)
            {
                foreach (var row in side.Rows) ledger.Expect(RowOf(table, side.Layout, row));
            }
        }
        return ledger;
    }

    public void Expect(LedgerRow row) => _rows[AnchorHash.Add(AnchorHash.OfPage(row.Table), row.Anchor)] = row;

    /// <summary>The row that a page of a table shows under an anchor (UTF-8), or null where the model has none.</summary>
    public LedgerRow? Take(string table, ReadOnlySpan<byte> anchor)
    {
        if (!_rows.TryGetValue(AnchorHash.Add(AnchorHash.OfPage(table), anchor), out var row)) return null;
        row.IsShown = true;
        return row;
    }

    public IEnumerable<LedgerRow> Missing => _rows.Values.Where(row => !row.IsShown);

    static LedgerRow RowOf(BudgetTable table, SideLayout layout, Row row)
    {
        // A page shows printed row numbers as a first column of its own.
        var lead = table.Layout.RowNumbers.Length > 0 ? 1 : 0;
        return new LedgerRow(table.Id, Anchor.OfRow(table.Id, row.Key), layout.Columns, row.Cells, lead);
    }
}
