using Mingzhang.Model;
using Mingzhang.Site.Portal;
using Mingzhang.Text;

namespace Mingzhang.Site.Disclosures;

/// <summary>What can be found in a disclosure: tables, rows with an amount, forms, written parts.</summary>
sealed class SearchRecords(DisclosureContext context, IReadOnlyDictionary<string, WrittenPart> written)
{
    readonly string _place = $"{context.Department.Name} · {context.Title}";

    public void Write(SearchWriter search)
    {
        search.BeginRecord("disclosure", context.Title, context.Department.Name, context.Link.Href, "", "");
        search.EndRecord();
        foreach (var table in context.Disclosure.Tables) WriteTable(search, table);
        foreach (var form in context.Disclosure.Forms)
        {
            search.BeginRecord("form", form.Name, _place, $"{context.Folder}/projects/{form.Id}.html", "", "");
            search.EndRecord();
        }
        foreach (var section in context.Disclosure.Sections)
        {
            search.BeginRecord("text", section.Layout.Title, _place, $"{context.Folder}/text/{section.Id}.html", "", "");
            if (written.TryGetValue(section.Id, out var part)) search.Body(part.Plain);
            search.EndRecord();
        }
    }

    void WriteTable(SearchWriter search, BudgetTable table)
    {
        var path = $"{context.Folder}/tables/{table.Id}.html";
        search.BeginRecord("table", table.Title, _place, path, "", "");
        search.Body(table.Label);
        search.EndRecord();
        var place = $"{_place} · {table.Title}";
        var isOnePage = context.PagesOf(table).Count == 1;
        foreach (var side in table.Sides)
        {
            foreach (var row in side.Rows) WriteRow(search, table, row, place, isOnePage ? path : context.PathOf(table, row.Key));
        }
    }

    static void WriteRow(SearchWriter search, BudgetTable table, Row row, string place, string path)
    {
        var isBegun = false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var amount = row.Cells[i].Amount;
            if (!amount.HasValue) continue;
            if (isBegun) search.Body(" ");
            else search.BeginRecord("row", row.Name.AsSpan().Trim(), place, path, Anchor.OfRow(table.Id, row.Key), row.Code);
            search.Body(amount.Value);
            isBegun = true;
        }
        if (isBegun) search.EndRecord();
    }
}
