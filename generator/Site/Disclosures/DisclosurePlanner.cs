using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.OpenData;
using Mingzhang.Output;
using Mingzhang.Site.Views;
using Mingzhang.Templating.Values;
using Mingzhang.Text;

namespace Mingzhang.Site.Disclosures;

/// <summary>Plans the pages and data files of one disclosure.</summary>
sealed class DisclosurePlanner(SiteTools tools, DisclosureContext context, IReadOnlyList<DisclosureContext> all)
{
    readonly Disclosure _disclosure = context.Disclosure;
    readonly Wording _wording = tools.Wording;
    readonly List<OutputJob> _jobs = [];
    readonly List<Finding> _findings = [];
    readonly Dictionary<string, WrittenPart> _written = new(StringComparer.Ordinal);

    public IReadOnlyList<OutputJob> Jobs => _jobs;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The written parts by section id, for the search.</summary>
    public IReadOnlyDictionary<string, WrittenPart> Written => _written;

    public void Plan()
    {
        PlanOverview();
        var slots = context.Order.Slots;
        for (var i = 0; i < slots.Count; i++)
        {
            var previous = i == 0 ? context.Link : LinkOf(slots[i - 1]);
            var next = i + 1 < slots.Count ? LinkOf(slots[i + 1]) : null;
            PlanPage(slots[i], previous, next);
        }
        if (context.Loaded.Report is { } report) PlanChecks(report);
        PlanData();
    }

    LinkView LinkOf(PageSlot slot) => new(slot.Title, $"{context.Folder}/{slot.Id}.html");

    void PlanPage(PageSlot slot, LinkView previous, LinkView? next)
    {
        var name = slot.Id[(slot.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        switch (slot.Kind)
        {
            case "table": PlanTable(slot, _disclosure.Table(name)!, previous, next); break;
            case "text": PlanText(slot, _disclosure.Sections.First(section => section.Id == name), previous, next); break;
            case "projects": PlanForms(slot, previous, next); break;
            default: PlanForm(slot, _disclosure.Forms.First(form => form.Id == name), previous, next); break;
        }
    }

    void PlanOverview()
    {
        var path = context.PathOf("index");
        var head = new PageHead("disclosure", $"{context.Title} - {context.Department.Name}", context.Title,
            _wording.Fill("describe_disclosure", ("department", context.Department.Name), ("title", context.Title)))
        {
            Column = context.Title,
            Article = true,
            Published = _disclosure.Published,
            Source = context.Department.Name,
        };
        Add(path, "disclosure", AllSources(), () =>
        {
            var figures = new KeyFigures(context.Loaded, context.LastYear, _wording).Views(path);
            return new DisclosurePage
            {
                Site = tools.Frame.Site,
                Text = _wording.Texts,
                Page = tools.Frame.Page(head, path, [tools.Home, context.DepartmentLink], null, context.Order.Slots.Count > 0 ? LinkOf(context.Order.Slots[0]) : null),
                Department = context.DepartmentView(path),
                Disclosure = context.View(path),
                Leading = [.. figures.Take(2)],
                Figures = [.. figures.Skip(2)],
                Breakdown = Breakdown.Of(context.Loaded, path, _wording),
                Downloads = [.. WholeDownloads(path), .. _disclosure.Tables.Select(table => Download(table, path, "csv", "CSV"))],
                Withheld = [.. _disclosure.Withheld.Select(item => item.Reason)],
                OtherYears = [.. from other in all where other != context select PageFrame.Relative(path, other.Link)],
            };
        });
    }

    void PlanTable(PageSlot slot, BudgetTable table, LinkView previous, LinkView? next)
    {
        var path = context.PathOf(slot.Id);
        var head = Content("table", table.Title, $"{table.Title} - {context.Title} - {context.Department.Name}",
            _wording.Fill("describe_table", ("department", context.Department.Name), ("label", table.Label), ("title", table.Title), ("disclosure", context.Title)));
        Add(path, "table", [Source(table.File ?? $"{_disclosure.Folder}/tables/{table.Id}.csv")], () => new TablePage
        {
            Site = tools.Frame.Site,
            Text = _wording.Texts,
            Page = tools.Frame.Page(head, path, Trail, previous, next),
            Department = context.DepartmentView(path),
            Disclosure = context.View(path),
            ContentsId = slot.Id,
            Table = tools.Tables.Build(table, context.Department, _disclosure),
            Downloads = [.. Downloads(table, path)],
            OtherYears = OtherYears(table, path),
        });
    }

    List<LinkView> OtherYears(BudgetTable table, OutputPath path)
    {
        var links = new List<LinkView>();
        foreach (var other in all)
        {
            if (other == context || other.Disclosure.Kind != _disclosure.Kind || other.Disclosure.StandardId != _disclosure.StandardId) continue;
            if (other.Disclosure.Table(table.Id) is not null) links.Add(new LinkView(other.Title, path.LinkTo($"{other.Folder}/tables/{table.Id}.html")));
        }
        return links;
    }

    void PlanText(PageSlot slot, Section section, LinkView previous, LinkView? next)
    {
        var written = tools.Sections.Write(section);
        _findings.AddRange(written.Findings);
        _written[section.Id] = written;
        var path = context.PathOf(slot.Id);
        var head = Content("text", slot.Title, $"{slot.Title} - {context.Title} - {context.Department.Name}",
            _wording.Fill("describe_text", ("department", context.Department.Name), ("title", slot.Title), ("disclosure", context.Title)));
        Add(path, "text", [Source(section.Span.File ?? "")], () => new TextPage
        {
            Site = tools.Frame.Site,
            Text = _wording.Texts,
            Page = tools.Frame.Page(head, path, Trail, previous, next),
            Department = context.DepartmentView(path),
            Disclosure = context.View(path),
            ContentsId = slot.Id,
            Part = slot.Part,
            Body = new RenderedText(System.Text.Encoding.UTF8.GetBytes(written.Html)),
            Headings = [.. written.Headings.Select(heading => new LinkView(heading.Text, $"#{heading.Id}"))],
            Forms = section.Layout.ContainsProjects && context.Order.Find("projects/index") is { } forms ? PageFrame.Relative(path, LinkOf(forms)) : null,
        });
    }

    void PlanForms(PageSlot slot, LinkView previous, LinkView? next)
    {
        var path = context.PathOf(slot.Id);
        var head = Content("projects", slot.Title, $"{slot.Title} - {context.Title} - {context.Department.Name}",
            _wording.Fill("describe_forms", ("department", context.Department.Name), ("title", slot.Title), ("disclosure", context.Title)));
        Add(path, "projects", _disclosure.Forms.Select(form => Source(form.File)), () =>
        {
            string? amountName = null;
            string? unit = null;
            var forms = new List<FormLinkView>(_disclosure.Forms.Count);
            foreach (var form in _disclosure.Forms)
            {
                var amount = tools.Forms.ListAmount(form, out var name, out var money);
                if (amount is not null) (amountName, unit) = (name, money.Name());
                forms.Add(new FormLinkView(form.Id, form.Name, $"{form.Id}.html") { Amount = amount });
            }
            return new FormsPage
            {
                Site = tools.Frame.Site,
                Text = _wording.Texts,
                Page = tools.Frame.Page(head, path, Trail, previous, next),
                Department = context.DepartmentView(path),
                Disclosure = context.View(path),
                ContentsId = slot.Id,
                Forms = forms,
                Unit = unit,
                AmountName = amountName,
            };
        });
    }

    void PlanForm(PageSlot slot, PerformanceForm form, LinkView previous, LinkView? next)
    {
        var path = context.PathOf(slot.Id);
        var head = Content("project", form.Name, $"{form.Name}（{form.Id}） - {context.Title} - {context.Department.Name}",
            _wording.Fill("describe_form", ("department", context.Department.Name), ("title", form.Name), ("id", form.Id), ("disclosure", context.Title)));
        var list = new LinkView(_wording["forms_heading"], $"{context.Folder}/projects/index.html");
        Add(path, "project", [Source(form.File)], () => new FormPage
        {
            Site = tools.Frame.Site,
            Text = _wording.Texts,
            Page = tools.Frame.Page(head, path, [.. Trail, list], previous, next),
            Department = context.DepartmentView(path),
            Disclosure = context.View(path),
            ContentsId = "projects/index",
            Form = tools.Forms.Build(form, _disclosure.Year),
        });
    }

    void PlanChecks(ChecksReport report)
    {
        var path = context.PathOf("checks");
        var head = Content("checks", _wording["checks_heading"], $"{_wording["checks_heading"]} - {context.Title} - {context.Department.Name}",
            _wording.Fill("describe_checks", ("department", context.Department.Name), ("disclosure", context.Title)));
        Add(path, "checks", AllSources(), () => ChecksView.Build(report, context, path, _wording, tools.Frame.Page(head, path, Trail, context.Link), tools.Frame.Site));
    }

    void PlanData()
    {
        var resources = DisclosureData.Resources(_disclosure);
        foreach (var resource in resources)
        {
            string[] inputs = resource.Table is { } table ? [Source(table.File ?? $"{_disclosure.Folder}/tables/{table.Id}.csv"), .. Common] : [.. AllSources(), .. Common];
            _jobs.Add(new OutputJob(OutputPath.Of($"{context.Folder}/data/{resource.FileName}"), inputs, resource.Write));
        }
        if (resources.Count == 0) return;
        var dataset = tools.Dataset(context);
        _jobs.Add(new OutputJob(OutputPath.Of($"{context.Folder}/data/datapackage.json"), [.. AllSources(), .. Common, "site"],
            output => DataPackage.Write(dataset, _disclosure, resources, output)));
    }

    PageHead Content(string kind, string heading, string title, string description) => new(kind, title, heading, description)
    {
        Column = context.Title,
        Article = true,
        Published = _disclosure.Published,
        Source = context.Department.Name,
    };

    /// <summary>The files of one table: for people with a spreadsheet, for programs.</summary>
    IEnumerable<DownloadView> Downloads(BudgetTable table, OutputPath page) =>
    [
        Download(table, page, "csv", "CSV"),
        Download(table, page, "excel.csv", _wording["download_excel_csv"]),
        Download(table, page, "json", "JSON"),
    ];

    DownloadView Download(BudgetTable table, OutputPath page, string ending, string format) =>
        new($"{table.Label} {table.Title}".Trim(), page.LinkTo($"{context.Folder}/data/{table.Id}.{ending}"), format);

    IEnumerable<DownloadView> WholeDownloads(OutputPath page)
    {
        if (_disclosure.Tables.Count > 0)
        {
            yield return new(_wording["download_workbook"], page.LinkTo($"{context.Folder}/data/disclosure.xlsx"), "XLSX");
            yield return new(_wording["download_facts"], page.LinkTo($"{context.Folder}/data/facts.csv"), "CSV");
        }
        if (_disclosure.Forms.Count > 0) yield return new(_wording["download_performance"], page.LinkTo($"{context.Folder}/data/performance.csv"), "CSV");
        yield return new(_wording["download_package"], page.LinkTo($"{context.Folder}/data/datapackage.json"), "JSON");
    }

    LinkView[] Trail => [tools.Home, context.DepartmentLink, context.Link];

    void Add(OutputPath path, string template, IEnumerable<string> inputs, Func<PageModel> model) =>
        _jobs.Add(tools.Jobs.Page(path, template, [.. inputs, .. Common], model));

    /// <summary>Titles, order and links of a page follow from these.</summary>
    IEnumerable<string> Common =>
    [
        $"outline:{context.Department.Id}",
        Source($"content/{context.Department.Id}/department.yml"),
        .. all.Select(other => Source($"{other.Disclosure.Folder}/disclosure.yml")),
        $"standard:{_disclosure.StandardId}",
    ];

    IEnumerable<string> AllSources()
    {
        foreach (var table in _disclosure.Tables) yield return Source(table.File ?? $"{_disclosure.Folder}/tables/{table.Id}.csv");
        foreach (var form in _disclosure.Forms) yield return Source(form.File);
        foreach (var section in _disclosure.Sections) yield return Source(section.Span.File ?? "");
        if (context.LastYear is { } lastYear)
        {
            foreach (var table in lastYear.Disclosure.Tables) yield return Source(table.File ?? $"{lastYear.Disclosure.Folder}/tables/{table.Id}.csv");
        }
    }

    static string Source(string file) => $"source:{file}";
}
