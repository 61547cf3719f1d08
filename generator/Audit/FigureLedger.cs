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
                foreach (var row in side.Rows) ledger.Expect(RowOf(table.Id, side.Layout, row));
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

    static LedgerRow RowOf(string table, SideLayout layout, Row row) => new(table, Anchor.OfRow(table, row.Key), layout.Columns.Count,
        column => layout.Columns[column].IsNumeric ? row.Cells[column].Amount : null);

    static ulong Key(string table, ReadOnlySpan<byte> anchor) => AnchorHash.Add(AnchorHash.OfPage(table), anchor);
}
