using Mingzhang.Model;
using Mingzhang.OpenData;
using Mingzhang.Output;
using Mingzhang.Site.Views;
using Mingzhang.Templating.Values;

namespace Mingzhang.Site.Disclosures;

/// <summary>Plans the data files of one disclosure and the links to them.</summary>
sealed class DataPlanner(SiteTools tools, DisclosureContext context)
{
    readonly Disclosure _disclosure = context.Disclosure;
    readonly IReadOnlyList<DataResource> _resources = DisclosureData.Resources(context.Disclosure, tools.Formats);

    public IEnumerable<OutputJob> Jobs(IReadOnlyList<string> inputs)
    {
        foreach (var resource in _resources) yield return new OutputJob(PathOf(resource.FileName), inputs, resource.Write);
        if (_resources.Count == 0) yield break;
        var dataset = tools.Dataset(context);
        yield return new OutputJob(PathOf(DataPackage.FileName), new JobInputs(inputs, ["site"]), output => DataPackage.Write(dataset, _disclosure, _resources, output));
    }

    /// <summary>The disclosure as a data set, for the head of its page.</summary>
    public RenderedText JsonLd() => new(DatasetJsonLd.Of(tools.Dataset(context), _disclosure, _resources, tools.Frame.Address($"{context.Folder}/data/")));

    /// <summary>The files of one table: for programs, for a spreadsheet.</summary>
    public IReadOnlyList<DownloadView> Of(BudgetTable table, OutputPath page)
    {
        var links = new List<DownloadView> { Link(page, table.Id + ".csv", TitleOf(table), "CSV") };
        if (tools.Formats.HasFlag(DataFormats.ExcelCsv)) links.Add(Link(page, table.Id + ".excel.csv", TitleOf(table), tools.Wording["download_excel_csv"]));
        if (tools.Formats.HasFlag(DataFormats.Json)) links.Add(Link(page, table.Id + ".json", TitleOf(table), "JSON"));
        return links;
    }

    /// <summary>The files of the whole disclosure, then the plain file of each table.</summary>
    /// <param name="hasReport">The disclosure is also published as one PDF.</param>
    public IEnumerable<DownloadView> OfDisclosure(OutputPath page, bool hasReport)
    {
        if (hasReport) yield return new DownloadView(tools.Wording["download_report"], page.LinkTo($"{context.Folder}/report.pdf"), "PDF");
        if (_disclosure.Tables.Count > 0)
        {
            if (tools.Formats.HasFlag(DataFormats.Xlsx)) yield return Link(page, "disclosure.xlsx", tools.Wording["download_workbook"], "XLSX");
            yield return Link(page, "facts.csv", tools.Wording["download_facts"], "CSV");
        }
        if (_disclosure.Forms.Count > 0)
        {
            yield return Link(page, ProjectsCsv.FileName, tools.Wording["forms_heading"], "CSV");
            yield return Link(page, "performance.csv", tools.Wording["download_performance"], "CSV");
        }
        if (context.Loaded.Report is not null) yield return Link(page, ValidationJson.FileName, tools.Wording["checks_heading"], "JSON");
        if (_resources.Count > 0) yield return Link(page, "datapackage.json", tools.Wording["download_package"], "JSON");
        foreach (var table in _disclosure.Tables) yield return Link(page, table.Id + ".csv", TitleOf(table), "CSV");
    }

    /// <summary>The SHA-256 of <c>facts.csv</c>, which no change of layout changes; null where there are no tables.</summary>
    public string? FactsSum() => _resources.FirstOrDefault(resource => resource.FileName == FactsCsv.FileName)?.Digest.Sha256;

    OutputPath PathOf(string file) => OutputPath.Of($"{context.Folder}/data/{file}");

    DownloadView Link(OutputPath page, string file, string title, string format) => new(title, page.LinkTo(PathOf(file).Text), format);

    /// <summary>预算公开表1 2024年预算收支总表.</summary>
    internal static string TitleOf(BudgetTable table) => table.Label.Length > 0 ? $"{table.Label} {table.Title}" : table.Title;
}
