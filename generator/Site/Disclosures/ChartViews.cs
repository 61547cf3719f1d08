using Mingzhang.Charts;
using Mingzhang.Charts.Scenes;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Site.Views;
using Mingzhang.Templating.Values;

namespace Mingzhang.Site.Disclosures;

/// <summary>The charts of a disclosure as its pages show them.</summary>
sealed class ChartViews(DisclosureContext context, IReadOnlyList<DisclosureContext> all, Language language)
{
    /// <summary>The question that stands beside the key figures: what the money is for.</summary>
    const string LeadId = "chart-classes";

    /// <summary>The chart of what the money is for, and the others in the order of the standard.</summary>
    public (ChartView? Lead, IReadOnlyList<ChartView> Others) OfOverview(OutputPath page)
    {
        var charts = Of(page);
        var lead = charts.FirstOrDefault(chart => chart.Id == LeadId && chart.Svg is not null);
        return (lead, [.. charts.Where(chart => chart != lead)]);
    }

    /// <param name="isPrint">Without patterns, which the PDF does not draw.</param>
    public IReadOnlyList<ChartView> Of(OutputPath page, bool isPrint = false)
    {
        var others = all.Where(other => other != context && other.Disclosure.Kind == context.Disclosure.Kind && other.Disclosure.StandardId == context.Disclosure.StandardId)
            .Select(other => other.Disclosure).ToList();
        return [.. new DisclosureCharts(context.Disclosure, context.Loaded.Standard, others, language).Draw().Select(chart => View(chart, page, isPrint))];
    }

    ChartView View(Chart chart, OutputPath page, bool isPrint) => Of(chart, language, !isPrint) with
    {
        TableTitle = context.Disclosure.Table(chart.Table)?.Title ?? "",
        TableHref = page.LinkTo($"{context.Folder}/tables/{chart.Table}.html"),
        Rows = isPrint ? [] : Rows(chart, page),
    };

    /// <summary>A chart without its rows and without the place of its table.</summary>
    internal static ChartView Of(Chart chart, Language language, bool hatched)
    {
        var id = "chart-" + chart.Id;
        return new ChartView(id, chart.Question.In(language), chart.Takeaway.In(language))
        {
            Svg = chart.Scene is null ? null : new RenderedText(
                SvgWriter.Write(chart.Scene, id, chart.Question.In(language), chart.Description.In(language), hatched)),
            TableTitle = "",
            TableHref = "",
            Unit = chart.Unit,
            HasShares = chart.IsWhole,
            HasPrevious = chart.Items.Any(item => item.Previous is not null),
        };
    }

    ChartRowView[] Rows(Chart chart, OutputPath page)
    {
        var whole = chart.Items.Sum(item => item.Value);
        return [.. chart.Items.Select(item => new ChartRowView(
            item.Name,
            Numbers.Show(item.Value, 2),
            chart.IsWhole ? Numbers.Percent(item.Value, whole) : null,
            item.Previous is { } previous ? Numbers.Show(previous, 2) : null,
            context.HrefOf(item.Address, page)))];
    }
}
