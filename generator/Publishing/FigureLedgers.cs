using Mingzhang.Audit;
using Mingzhang.Model;

namespace Mingzhang.Publishing;

/// <summary>Lists the figures that the pages of a disclosure must show, from the model itself.</summary>
public static class FigureLedgers
{
    public static FigureLedger Of(Disclosure disclosure)
    {
        var ledger = new FigureLedger();
        foreach (var table in disclosure.Tables.Where(table => !table.IsEmpty))
        {
            foreach (var side in table.Sides)
            {
                foreach (var row in side.Rows)
                {
                    ledger.Expect(table.Id, Anchor.OfRow(table.Id, row.Key),
                        [.. side.Layout.Columns.Select((column, index) => column.IsNumeric ? row.Cells[index].Amount : (Amount?)null)]);
                }
            }
        }
        return ledger;
    }
}
