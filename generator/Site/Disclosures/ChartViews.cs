using System.Text;
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
    /// <param name="isPrint">Without patterns, which the PDF does not draw.</param>
    public IReadOnlyList<ChartView> Of(OutputPath page, bool isPrint = false)
    {
        var others = all.Where(other => other != context && other.Disclosure.Kind == context.Disclosure.Kind && other.Disclosure.StandardId == context.Disclosure.StandardId)
            .Select(other => other.Disclosure).ToList();
        return [.. new DisclosureCharts(context.Disclosure, context.Loaded.Standard, others, language).Draw().Select(chart => View(chart, page, isPrint))];
    }

    ChartView View(Chart chart, OutputPath page, bool isPrint)
    {
        var id = "chart-" + chart.Id;
        return new ChartView(id, chart.Question.In(language), chart.Takeaway.In(language))
        {
            Svg = chart.Scene is null ? null : new RenderedText(Encoding.UTF8.GetBytes(
                SvgWriter.Write(chart.Scene, id, chart.Question.In(language), chart.Description.In(language), hatched: !isPrint))),
            TableTitle = context.Disclosure.Table(chart.Table)?.Title ?? "",
            TableHref = page.LinkTo($"{context.Folder}/tables/{chart.Table}.html"),
        };
    }
}
