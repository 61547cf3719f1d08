using System.Text;
using Mingzhang.Model;
using Mingzhang.Text;

namespace Mingzhang.Site.Disclosures;

/// <summary>What can be found in a disclosure: tables, rows with an amount, forms, written parts.</summary>
sealed class SearchRecords(DisclosureContext context, IReadOnlyDictionary<string, WrittenPart> written)
{
    readonly string _place = $"{context.Department.Name} · {context.Title}";

    public IEnumerable<SearchRecord> All()
    {
        yield return new SearchRecord("disclosure", context.Title, context.Department.Name, $"{context.Folder}/index.html", "", "");
        foreach (var table in context.Disclosure.Tables)
        {
            var path = $"{context.Folder}/tables/{table.Id}.html";
            yield return new SearchRecord("table", table.Title, _place, path, "", table.Label);
            foreach (var side in table.Sides)
            {
                foreach (var row in side.Rows)
                {
                    if (Amounts(row) is { Length: > 0 } amounts) yield return RowRecord(table, row, context.PathOf(table, row.Key), amounts);
                }
            }
        }
        foreach (var form in context.Disclosure.Forms)
        {
            yield return new SearchRecord("form", form.Name, _place, $"{context.Folder}/projects/{form.Id}.html", "", "");
        }
        foreach (var section in context.Disclosure.Sections)
        {
            var body = written.TryGetValue(section.Id, out var part) ? part.Plain : "";
            yield return new SearchRecord("text", section.Layout.Title, _place, $"{context.Folder}/text/{section.Id}.html", "", body);
        }
    }

    SearchRecord RowRecord(BudgetTable table, Row row, string path, string amounts) =>
        new("row", row.Name.Trim(), $"{_place} · {table.Title}", $"{path}#{Anchor.OfRow(table.Id, row.Key)}", row.Code ?? "", amounts);

    static string Amounts(Row row)
    {
        var text = new StringBuilder();
        foreach (var cell in row.Cells)
        {
            if (!cell.Amount.HasValue) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(Numbers.Show(cell.Amount.Value, 2));
        }
        return text.ToString();
    }
}
