using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.OpenData;
using Mingzhang.Output;
using Mingzhang.Site.Tables;
using Mingzhang.Site.Views;
using Mingzhang.Templating.Values;
using Mingzhang.Text;

namespace Mingzhang.Site.Disclosures;

/// <summary>Plans the pages and data files of one disclosure.</summary>
sealed class DisclosurePlanner(SiteTools tools, DisclosureContext context, IReadOnlyList<DisclosureContext> all)
{
    /// <summary>名词解释, by the id that standards give it.</summary>
    const string GlossaryId = "glossary";

    readonly Disclosure _disclosure = context.Disclosure;
    readonly Wording _wording = tools.Wording;
    readonly DataPlanner _data = new(tools, context);
    readonly ChartViews _charts = new(context, all, tools.Language);
    readonly List<OutputJob> _jobs = [];
    readonly List<Finding> _findings = [];
    readonly Dictionary<string, WrittenPart> _written = new(StringComparer.Ordinal);
    Glossary? _glossary;
    string[]? _common;
    string[]? _allSources;

    public IReadOnlyList<OutputJob> Jobs => _jobs;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The written parts by section id, for the search.</summary>
    public IReadOnlyDictionary<string, WrittenPart> Written => _written;

    public void Plan()
    {
        ReadSections();
        // The overview tells sizes and checksums of the data files: where they are written first, none is made for it a second time.
        _jobs.AddRange(_data.Jobs([.. AllSources(), .. Common]));
        PlanOverview();
        var slots = context.Order.Slots;
        for (var i = 0; i < slots.Count; i++)
        {
            var previous = i == 0 ? context.Link : LinkOf(slots[i - 1]);
            var next = i + 1 < slots.Count ? LinkOf(slots[i + 1]) : null;
            PlanPage(slots[i], previous, next);
        }
        if (context.Loaded.Report is { } report) PlanChecks(report);
        if (context.Loaded.Claims.Count > 0) PlanClaims();
        if (HasReport) _jobs.Add(new ReportPlanner(tools, context, _charts, _written).Job([.. AllSources(), .. Common]));
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
            Source = context.Source,
        };
        Add(path, "disclosure", [.. AllSources(), .. CounterpartSources()], () =>
        {
            var keyFigures = new KeyFigures(context, _wording);
            var figures = keyFigures.Explained(path);
            var (lead, charts) = _charts.OfOverview(path);
            return new DisclosurePage
            {
                Site = tools.Frame.Site,
                Text = _wording.Texts,
                Page = tools.Frame.Page(head, path, [tools.Home, context.DepartmentLink], null, context.Order.Slots.Count > 0 ? LinkOf(context.Order.Slots[0]) : null) with { Dataset = _data.JsonLd() },
                Department = context.DepartmentView(path),
                Disclosure = context.View(path),
                Leading = [.. figures.Take(2)],
                Figures = [.. figures.Skip(2)],
                LeadChart = lead,
                Reasons = Reasons(keyFigures, path),
                Downloads = [.. _data.OfDisclosure(path, HasReport)],
                FactsSum = _data.FactsSum(),
                Charts = charts,
                Outcomes = Outcomes.Of(all, _disclosure.Year, path, _wording),
                Withheld = [.. _disclosure.Withheld.Select(item => item.Reason)],
                OtherYears = [.. from other in all where other != context select PageFrame.Relative(path, other.Link)],
            };
        });
    }

    IEnumerable<string> CounterpartSources() => Outcomes.Counterpart(context, all) is { } other
        ? other.Disclosure.Tables.Select(table => FileOf(other.Disclosure, table)).Append($"standard:{other.Disclosure.StandardId}")
        : [];

    /// <summary>What the department says of changes beyond its key figures.</summary>
    List<ReasonView> Reasons(KeyFigures figures, OutputPath path)
    {
        var reasons = new List<ReasonView>();
        foreach (var (at, reason) in _disclosure.Reasons.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (figures.Explains(at)) continue;
            var segments = at.Split('/');
            var table = _disclosure.Table(segments[0]);
            var row = segments.Length > 1 ? table?.Sides.Select(side => side.Find(segments[1])).FirstOrDefault(found => found is not null) : null;
            var what = row is not null ? $"{table!.Title} · {row.Name.Trim()}" : table?.Title ?? _wording["reason_other"];
            reasons.Add(new ReasonView(what, reason, context.HrefOf(at, path)));
        }
        return reasons;
    }

    /// <summary>A table is one page, or several where it is long; they follow each other as pages do.</summary>
    void PlanTable(PageSlot slot, BudgetTable table, LinkView previous, LinkView? next)
    {
        var pages = context.PagesOf(table);
        for (var i = 0; i < pages.Count; i++)
        {
            var before = i == 0 ? previous : Continuation(table, i - 1, pages.Count);
            var after = i + 1 == pages.Count ? next : Continuation(table, i + 1, pages.Count);
            PlanTablePage(slot, table, i, pages, before, after);
        }
    }

    LinkView Continuation(BudgetTable table, int page, int count) =>
        new(ContinuationTitle(table, page, count), $"{context.Folder}/tables/{TablePaging.NameOf(table.Id, page)}.html");

    string ContinuationTitle(BudgetTable table, int page, int count) => count == 1 ? table.Title : _wording.Fill("page_of",
        ("title", table.Title), ("page", (page + 1).ToString(CultureInfo.InvariantCulture)), ("count", count.ToString(CultureInfo.InvariantCulture)));

    void PlanTablePage(PageSlot slot, BudgetTable table, int page, IReadOnlyList<Range> pages, LinkView previous, LinkView? next)
    {
        var path = context.PathOf($"tables/{TablePaging.NameOf(table.Id, page)}");
        var title = ContinuationTitle(table, page, pages.Count);
        var label = table.Label.Length > 0 ? $"{table.Label} {title}" : title;
        var head = Content("table", title, $"{title} - {context.Title} - {context.Department.Name}",
            _wording.Fill("describe_table", ("department", context.Department.Name), ("title", label), ("disclosure", context.Title)));
        Add(path, "table", TableSources(table), () => new TablePage
        {
            Site = tools.Frame.Site,
            Text = _wording.Texts,
            Page = tools.Frame.Page(head, path, Trail, previous, next),
            Department = context.DepartmentView(path),
            Disclosure = context.View(path),
            ContentsId = slot.Id,
            Table = tools.Tables.Build(table, context.Department, _disclosure, new TableDetails
            {
                IsRounded = IsRounded(table),
                LastYear = context.LastYear?.Disclosure.Table(table.Id),
                Proof = context.Loaded.Proof,
                Standard = context.Loaded.Standard,
                Rows = pages[page],
            }),
            Downloads = _data.Of(table, path),
            OtherYears = OtherYears(table, path),
            Pages = pages.Count == 1 ? [] : [.. Enumerable.Range(0, pages.Count).Select(other => new PageLinkView((other + 1).ToString(CultureInfo.InvariantCulture),
                $"{TablePaging.NameOf(table.Id, other)}.html", other == page))],
        });
    }

    /// <summary>The rounding note and the sums follow from the checks, and an identity may join several tables.</summary>
    IEnumerable<string> TableSources(BudgetTable table)
    {
        var sources = context.Loaded.Report is null ? [FileOf(_disclosure, table)] : _disclosure.Tables.Select(other => FileOf(_disclosure, other));
        return context.LastYear?.Disclosure is { } lastYear && lastYear.Table(table.Id) is { } before ? sources.Append(FileOf(lastYear, before)) : sources;
    }

    bool IsRounded(BudgetTable table) =>
        context.Loaded.Report is { } report && report.Tables.Any(checkedTable => checkedTable.TableId == table.Id && checkedTable.Rounded > 0);

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

    /// <summary>The written parts are read first, because their pages refer to each other: terms to the glossary.</summary>
    void ReadSections()
    {
        foreach (var section in _disclosure.Sections)
        {
            var written = tools.Sections.Write(section);
            _findings.AddRange(written.Findings);
            _written[section.Id] = written;
            if (section.Id == GlossaryId) _glossary = Glossary.Of(written);
        }
    }

    string HtmlOf(Section section)
    {
        var html = _written[section.Id].Html;
        if (_glossary is null) return html;
        return section.Id == GlossaryId ? _glossary.Anchored(html) : _glossary.Marked(html, $"{GlossaryId}.html");
    }

    void PlanText(PageSlot slot, Section section, LinkView previous, LinkView? next)
    {
        var written = _written[section.Id];
        var path = context.PathOf(slot.Id);
        var head = Content("text", slot.Title, $"{slot.Title} - {context.Title} - {context.Department.Name}",
            _wording.Fill("describe_text", ("department", context.Department.Name), ("title", slot.Title), ("disclosure", context.Title)));
        Add(path, "text", TextSources(section), () => new TextPage
        {
            Site = tools.Frame.Site,
            Text = _wording.Texts,
            Page = tools.Frame.Page(head, path, Trail, previous, next),
            Department = context.DepartmentView(path),
            Disclosure = context.View(path),
            ContentsId = slot.Id,
            Part = slot.Part,
            Body = new RenderedText(System.Text.Encoding.UTF8.GetBytes(HtmlOf(section))),
            Headings = [.. written.Headings.Select(heading => new LinkView(heading.Text, $"#{heading.Id}"))],
            Forms = section.Layout.ContainsProjects && context.Order.Find("projects/index") is { } forms ? PageFrame.Relative(path, LinkOf(forms)) : null,
        });
    }

    /// <summary>A section is made from its own file, a supplied one from the tables; the glossary is marked in all of them.</summary>
    IEnumerable<string> TextSources(Section section)
    {
        if (section.Origin is not null) return AllSources();
        return _glossary is null
            ? [Source(section.Span.File ?? "")]
            : _disclosure.Sections.Where(other => other == section || other.Id == GlossaryId).Select(other => Source(other.Span.File ?? ""));
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
                // The whole department's form has no amount; beside those that have one its cell is blank.
                Forms = amountName is null ? forms : forms.ConvertAll(form => form with { Amount = form.Amount ?? Wording.Blank }),
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
        _jobs.Add(new OutputJob(OutputPath.Of($"{context.Folder}/data/{ValidationJson.FileName}"), [.. AllSources(), .. Common], output => ValidationJson.Write(context.Folder, report, output)));
    }

    void PlanClaims() => _jobs.Add(new OutputJob(
        OutputPath.Of($"{context.Folder}/data/narrative-claims.json"),
        [.. AllSources(), .. Common],
        output => ClaimsJson.Write(context.Folder, context.Loaded.Claims, tools.Language, output)));

    PageHead Content(string kind, string heading, string title, string description) => new(kind, title, heading, description)
    {
        Column = context.Title,
        Article = true,
        Published = _disclosure.Published,
        Source = context.Source,
    };


    bool HasReport => tools.Options.Pdf && ReportPlanner.IsPrinted(tools.Theme);

    LinkView[] Trail => [tools.Home, context.DepartmentLink, context.Link];

    void Add(OutputPath path, string template, IEnumerable<string> inputs, Func<PageModel> model) =>
        _jobs.Add(tools.Jobs.Page(path, template, [.. inputs, .. Common], model));

    /// <summary>Titles, order and links of a page follow from these.</summary>
    string[] Common => _common ??=
    [
        $"outline:{context.Department.Id}",
        Source($"content/{context.Department.Id}/department.yml"),
        .. all.Select(other => Source($"{other.Disclosure.Folder}/disclosure.yml")),
        $"standard:{_disclosure.StandardId}",
    ];

    string[] AllSources() => _allSources ??= [.. SourcesOfAll()];

    IEnumerable<string> SourcesOfAll()
    {
        foreach (var table in _disclosure.Tables) yield return FileOf(_disclosure, table);
        foreach (var form in _disclosure.Forms) yield return Source(form.File);
        foreach (var section in _disclosure.Sections) yield return Source(section.Span.File ?? "");
        if (context.LastYear is { } lastYear)
        {
            foreach (var table in lastYear.Disclosure.Tables) yield return FileOf(lastYear.Disclosure, table);
        }
    }

    static string FileOf(Disclosure disclosure, BudgetTable table) => Source(table.File ?? $"{disclosure.Folder}/tables/{table.Id}.csv");

    static string Source(string file) => $"source:{file}";
}
