using System.Text;
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
        foreach (var table in disclosure.Tables.Where(table => !table.IsEmpty))
        {
            foreach (var side in table.Sides)
            {
                foreach (var row in side.Rows) ledger.Expect(RowOf(table, side.Layout, row));
            }
        }
        return ledger;
    }

    public void Expect(LedgerRow row) => _rows[Key(row.Table, Encoding.UTF8.GetBytes(row.Anchor))] = row;

    /// <summary>The row that a page of a table shows under an anchor (UTF-8), or null where the model has none.</summary>
    public LedgerRow? Take(string table, ReadOnlySpan<byte> anchor)
    {
        if (!_rows.TryGetValue(Key(table, anchor), out var row)) return null;
        row.IsShown = true;
        return row;
    }

    public IEnumerable<LedgerRow> Missing => _rows.Values.Where(row => !row.IsShown);

    static LedgerRow RowOf(BudgetTable table, SideLayout layout, Row row)
    {
        // A page shows printed row numbers as a first column of its own.
        var lead = table.Layout.RowNumbers.Length > 0 ? 1 : 0;
        return new LedgerRow(table.Id, Anchor.OfRow(table.Id, row.Key), layout.Columns.Count + lead,
            column => column >= lead && layout.Columns[column - lead].IsNumeric ? row.Cells[column - lead].Amount : null);
    }

    static ulong Key(string table, ReadOnlySpan<byte> anchor) => AnchorHash.Add(AnchorHash.OfPage(table), anchor);
}
