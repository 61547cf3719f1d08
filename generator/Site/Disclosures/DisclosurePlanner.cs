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
    string[]? _formSources;
    JobInputs? _allSources;
    JobInputs? _allInputs;
    LinkView[]? _formTrail;

    public IReadOnlyList<OutputJob> Jobs => _jobs;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The written parts by section id, for the search.</summary>
    public IReadOnlyDictionary<string, WrittenPart> Written => _written;

    public void Plan()
    {
        ReadSections();
        // The overview tells sizes and checksums of the data files: where they are written first, none is made for it a second time.
        _jobs.AddRange(_data.Jobs(AllInputs));
        PlanOverview();
        var slots = context.Order.Slots;
        for (var i = 0; i < slots.Count; i++) PlanPage(i);
        if (context.Loaded.Report is { } report) PlanChecks(report);
        if (context.Loaded.Claims.Count > 0) PlanClaims();
        if (HasReport) _jobs.Add(new ReportPlanner(tools, context, _charts, _written).Job(AllInputs));
    }

    LinkView LinkOf(PageSlot slot) => new(slot.Title, $"{context.Folder}/{slot.Id}.html");

    /// <summary>The page before that of a slot.</summary>
    LinkView Before(int slot) => slot == 0 ? context.Link : LinkOf(context.Order.Slots[slot - 1]);

    /// <summary>The page behind that of a slot, or null.</summary>
    LinkView? After(int slot) => slot + 1 < context.Order.Slots.Count ? LinkOf(context.Order.Slots[slot + 1]) : null;

    void PlanPage(int index)
    {
        var slot = context.Order.Slots[index];
        var name = slot.Id.AsSpan(slot.Id.IndexOf('/', StringComparison.Ordinal) + 1);
        switch (slot.Kind)
        {
            case "table": PlanTable(index, TableOf(name)); break;
            case "text": PlanText(index, SectionOf(name)); break;
            case "projects": PlanForms(index); break;
            default: PlanForm(index, FormOf(name)); break;
        }
    }

    BudgetTable TableOf(ReadOnlySpan<char> id)
    {
        foreach (var table in _disclosure.Tables)
        {
            if (id.SequenceEqual(table.Id)) return table;
        }
        throw new ArgumentException($"No table {id}", nameof(id));
    }

    Section SectionOf(ReadOnlySpan<char> id)
    {
        foreach (var section in _disclosure.Sections)
        {
            if (id.SequenceEqual(section.Id)) return section;
        }
        throw new ArgumentException($"No section {id}", nameof(id));
    }

    PerformanceForm FormOf(ReadOnlySpan<char> id)
    {
        foreach (var form in _disclosure.Forms)
        {
            if (id.SequenceEqual(form.Id)) return form;
        }
        throw new ArgumentException($"No form {id}", nameof(id));
    }

    void PlanOverview()
    {
        var path = context.PathOf("index");
        Add(path, "disclosure", [AllSources, .. CounterpartSources()], () =>
        {
            var head = new PageHead("disclosure", $"{context.Title} - {context.Department.Name}", context.Title,
                _wording.Fill("describe_disclosure", ("department", context.Department.Name), ("title", context.Title)))
            {
                Column = context.Title,
                Article = true,
                Published = context.Published,
                Source = context.Source,
            };
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

    IReadOnlyList<string>[] CounterpartSources() => Outcomes.Counterpart(context, all) is { } other ? [other.TableSources, [$"standard:{other.Disclosure.StandardId}"]] : [];

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
    void PlanTable(int slot, BudgetTable table)
    {
        var pages = context.PagesOf(table);
        for (var i = 0; i < pages.Count; i++) PlanTablePage(slot, table, i, pages);
    }

    LinkView Continuation(BudgetTable table, int page, int count) =>
        new(ContinuationTitle(table, page, count), $"{context.Folder}/tables/{TablePaging.NameOf(table.Id, page)}.html");

    string ContinuationTitle(BudgetTable table, int page, int count) => count == 1 ? table.Title : _wording.Fill("page_of",
        ("title", table.Title), ("page", (page + 1).ToString(CultureInfo.InvariantCulture)), ("count", count.ToString(CultureInfo.InvariantCulture)));

    void PlanTablePage(int slot, BudgetTable table, int page, IReadOnlyList<Range> pages)
    {
        var path = context.PathOf($"tables/{TablePaging.NameOf(table.Id, page)}");
        Add(path, "table", TableSources(table), () =>
        {
            var title = ContinuationTitle(table, page, pages.Count);
            var label = table.Label.Length > 0 ? $"{table.Label} {title}" : title;
            var head = Content("table", title, $"{title} - {context.Title} - {context.Department.Name}",
                _wording.Fill("describe_table", ("department", context.Department.Name), ("title", label), ("disclosure", context.Title)));
            var before = page == 0 ? Before(slot) : Continuation(table, page - 1, pages.Count);
            var after = page + 1 == pages.Count ? After(slot) : Continuation(table, page + 1, pages.Count);
            return new TablePage
            {
                Site = tools.Frame.Site,
                Text = _wording.Texts,
                Page = tools.Frame.Page(head, path, TrailOf(path), before, after),
                Department = context.DepartmentView(path),
                Disclosure = context.View(path),
                ContentsId = context.Order.Slots[slot].Id,
                ContentsPart = context.Order.Slots[slot].Part,
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
            };
        });
    }

    /// <summary>The rounding note and the sums follow from the checks, and an identity may join several tables.</summary>
    IReadOnlyList<string>[] TableSources(BudgetTable table)
    {
        var sources = context.Loaded.Report is null ? [context.SourceOf(table)] : context.TableSources;
        return LastYear is { } lastYear && lastYear.Disclosure.Table(table.Id) is { } before ? [sources, [lastYear.SourceOf(before)]] : [sources];
    }

    DisclosureContext? LastYear
    {
        get
        {
            foreach (var other in all)
            {
                if (ReferenceEquals(other.Loaded, context.LastYear)) return other;
            }
            return null;
        }
    }

    bool IsRounded(BudgetTable table)
    {
        if (context.Loaded.Report is not { } report) return false;
        foreach (var checkedTable in report.Tables)
        {
            if (checkedTable.TableId == table.Id && checkedTable.Rounded > 0) return true;
        }
        return false;
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

    void PlanText(int index, Section section)
    {
        var slot = context.Order.Slots[index];
        var path = context.PathOf(slot.Id);
        Add(path, "text", TextSources(section), () =>
        {
            var head = Content("text", slot.Title, $"{slot.Title} - {context.Title} - {context.Department.Name}",
                _wording.Fill("describe_text", ("department", context.Department.Name), ("title", slot.Title), ("disclosure", context.Title)));
            return new TextPage
            {
                Site = tools.Frame.Site,
                Text = _wording.Texts,
                Page = tools.Frame.Page(head, path, TrailOf(path), Before(index), After(index)),
                Department = context.DepartmentView(path),
                Disclosure = context.View(path),
                ContentsId = slot.Id,
                ContentsPart = slot.Part,
                Part = slot.Part,
                Body = new RenderedText(System.Text.Encoding.UTF8.GetBytes(HtmlOf(section))),
                Headings = HeadingsOf(_written[section.Id]),
                Forms = section.Layout.ContainsProjects && context.Order.Find("projects/index") is { } forms ? PageFrame.Relative(path, LinkOf(forms)) : null,
            };
        });
    }

    static LinkView[] HeadingsOf(WrittenPart written)
    {
        var links = new LinkView[written.Headings.Count];
        for (var i = 0; i < links.Length; i++) links[i] = new LinkView(written.Headings[i].Text, "#" + written.Headings[i].Id);
        return links;
    }

    /// <summary>A section is made from its own file, a supplied one from the tables; the glossary is marked in all of them.</summary>
    IReadOnlyList<string>[] TextSources(Section section)
    {
        if (section.Origin is not null) return [AllSources];
        return _glossary is null
            ? [[SourceOf(section)]]
            : [[.. _disclosure.Sections.Where(other => other == section || other.Id == GlossaryId).Select(SourceOf)]];
    }

    void PlanForms(int index)
    {
        var slot = context.Order.Slots[index];
        var path = context.PathOf(slot.Id);
        Add(path, "projects", [FormSources], () =>
        {
            var head = Content("projects", slot.Title, $"{slot.Title} - {context.Title} - {context.Department.Name}",
                _wording.Fill("describe_forms", ("department", context.Department.Name), ("title", slot.Title), ("disclosure", context.Title)));
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
                Page = tools.Frame.Page(head, path, TrailOf(path), Before(index), After(index)),
                Department = context.DepartmentView(path),
                Disclosure = context.View(path),
                ContentsId = slot.Id,
                ContentsPart = slot.Part,
                // The whole department's form has no amount; beside those that have one its cell is blank.
                Forms = amountName is null ? forms : forms.ConvertAll(form => form.Amount is null ? form with { Amount = Wording.Blank } : form),
                Unit = unit,
                AmountName = amountName,
            };
        });
    }

    void PlanForm(int index, PerformanceForm form)
    {
        var path = context.PathOf(context.Order.Slots[index].Id);
        Add(path, "project", [[DisclosureContext.SourceInput(form.File)]], () =>
        {
            var head = Content("project", form.Name, $"{form.Name}（{form.Id}） - {context.Title} - {context.Department.Name}",
                _wording.Fill("describe_form", ("department", context.Department.Name), ("title", form.Name), ("id", form.Id), ("disclosure", context.Title)));
            return new FormPage
            {
                Site = tools.Frame.Site,
                Text = _wording.Texts,
                Page = tools.Frame.Page(head, path, _formTrail ??= FormTrail(path), Before(index), After(index)),
                Department = context.DepartmentView(path),
                Disclosure = context.View(path),
                ContentsId = "projects/index",
                ContentsPart = context.Order.Slots[index].Part,
                Form = tools.Forms.Build(form, _disclosure.Year),
            };
        });
    }

    LinkView[] FormTrail(OutputPath path) =>
        [.. TrailOf(path), PageFrame.Relative(path, new LinkView(_wording["forms_heading"], $"{context.Folder}/projects/index.html"))!];

    void PlanChecks(ChecksReport report)
    {
        var path = context.PathOf("checks");
        Add(path, "checks", [AllSources], () =>
        {
            var head = Content("checks", _wording["checks_heading"], $"{_wording["checks_heading"]} - {context.Title} - {context.Department.Name}",
                _wording.Fill("describe_checks", ("department", context.Department.Name), ("disclosure", context.Title)));
            return ChecksView.Build(report, context, path, _wording, tools.Frame.Page(head, path, TrailOf(path), context.Link, null), tools.Frame.Site);
        });
        _jobs.Add(new OutputJob(OutputPath.Of($"{context.Folder}/data/{ValidationJson.FileName}"), AllInputs, output => ValidationJson.Write(context.Folder, report, output)));
    }

    void PlanClaims() => _jobs.Add(new OutputJob(
        OutputPath.Of($"{context.Folder}/data/narrative-claims.json"),
        AllInputs,
        output => ClaimsJson.Write(context.Folder, context.Loaded.Claims, tools.Language, output)));

    PageHead Content(string kind, string heading, string title, string description) => new(kind, title, heading, description)
    {
        Column = context.Title,
        Article = true,
        Published = context.Published,
        Source = context.Source,
    };

    bool HasReport => tools.Options.Pdf && ReportPlanner.IsPrinted(tools.Theme);

    LinkView[] TrailOf(OutputPath path) => context.Trail(path, tools.Home);

    void Add(OutputPath path, string template, IReadOnlyList<string>[] inputs, Func<PageModel> model) =>
        _jobs.Add(tools.Jobs.Page(path, template, [.. inputs, Common], model));

    /// <summary>Titles, order and links of a page follow from these.</summary>
    string[] Common => _common ??=
    [
        $"outline:{context.Department.Id}",
        DisclosureContext.SourceInput($"content/{context.Department.Id}/department.yml"),
        .. all.Select(other => other.SettingsSource),
        $"standard:{_disclosure.StandardId}",
    ];

    JobInputs AllInputs => _allInputs ??= new JobInputs(AllSources, Common);

    JobInputs AllSources => _allSources ??= new JobInputs(context.TableSources, FormSources, [.. _disclosure.Sections.Select(SourceOf)], LastYear?.TableSources ?? []);

    string[] FormSources => _formSources ??= [.. _disclosure.Forms.Select(form => DisclosureContext.SourceInput(form.File))];

    static string SourceOf(Section section) => DisclosureContext.SourceInput(section.Span.File ?? "");
}
