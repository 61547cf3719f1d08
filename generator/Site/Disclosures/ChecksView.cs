using Mingzhang.Model;
using Mingzhang.Output;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Disclosures;

/// <summary>Builds the page that tells what was checked.</summary>
static class ChecksView
{
    public static ChecksPage Build(ChecksReport report, DisclosureContext context, OutputPath path, Wording wording, PageView page, SiteView site) => new()
    {
        Site = site,
        Text = wording.Texts,
        Page = page,
        Department = context.DepartmentView(path),
        Disclosure = context.View(path),
        ContentsId = "checks",
        ContentsPart = "",
        Verified = report.Tables.Sum(table => table.Verified),
        Tables = [.. report.Tables.Select(table => Table(table, report, context, wording))],
        Roundings = [.. report.Roundings.Select(item => new RoundingView(item.Place, HrefOf(item.At, context, path), item.Message, item.Difference.Length > 0 ? item.Difference : null))],
        Waived = [.. report.Waived.Select(item => new WaivedView(item.Rule, item.Place, HrefOf(item.At, context, path), item.Message, item.Reason)
        {
            Published = item.Published,
            Expected = item.Expected,
            By = item.By,
            Approved = wording.Date(item.Approved),
        })],
    };

    static CheckedTableView Table(CheckedTable table, ChecksReport report, DisclosureContext context, Wording wording)
    {
        if (table.TableId is not { } id || context.Disclosure.Table(id) is not { } found)
        {
            var others = report.Waived.Count(item => context.Disclosure.Table(item.At.Split('/')[0]) is null);
            return new CheckedTableView(wording["checks_written"], null, "index.html", table.Verified, table.Rounded, others);
        }
        var waived = report.Waived.Count(item => item.At.Split('/')[0] == id);
        return new CheckedTableView(found.Title, found.Label.Length > 0 ? found.Label : null, $"tables/{id}.html", table.Verified, table.Rounded, waived);
    }

    /// <summary>The page of an address, with the row's or field's anchor, seen from the disclosure's folder; a long table may continue on further pages.</summary>
    static string HrefOf(string at, DisclosureContext context, OutputPath from) => context.HrefOf(at, from) ?? HrefOf(at);

    /// <summary>The same without the disclosure at hand: the first page of the table.</summary>
    internal static string HrefOf(string at)
    {
        var segments = at.Split('/');
        if (segments[0] is "disclosure") return "index.html";
        if (segments[0] is "text" && segments.Length > 1) return $"text/{segments[1]}.html";
        if (segments[0] is "projects")
        {
            var page = segments.Length > 1 ? $"projects/{segments[1]}.html" : "projects/index.html";
            return segments.Length > 2 ? $"{page}#{Anchor.Of(new Address(string.Join('/', segments.Take(4))))}" : page;
        }
        var table = $"tables/{segments[0]}.html";
        return segments.Length > 1 ? $"{table}#{Anchor.OfRow(segments[0], segments[1])}" : table;
    }
}
