using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Output;
using Mingzhang.Site.Portal;
using Mingzhang.Site.Views;
using Mingzhang.Sources;

namespace Mingzhang.Site.Disclosures;

/// <summary>Plans a department: its own page and those of its disclosures.</summary>
sealed class DepartmentPlanner(SiteTools tools, DepartmentOutline outline, IReadOnlyList<LoadedDisclosure> disclosures)
{
    readonly Department _department = outline.Department;
    readonly Wording _wording = tools.Wording;

    public DepartmentPlan Plan()
    {
        var contexts = NewestFirst().Select(Context).ToList();
        var jobs = new List<OutputJob>();
        var findings = new List<Finding>();
        var pages = new List<PageEntry>();
        var search = SearchWriter.Begin();
        var summaries = new List<DisclosureSummary>(contexts.Count);
        foreach (var context in contexts) summaries.Add(Summary(context));
        jobs.Add(DepartmentPage(contexts, summaries));
        pages.Add(new PageEntry($"{_department.Id}/index.html", contexts.Count > 0 ? contexts.Max(context => context.Disclosure.Published) : null));
        foreach (var context in contexts)
        {
            var planner = new DisclosurePlanner(tools, context, contexts);
            planner.Plan();
            jobs.AddRange(planner.Jobs);
            findings.AddRange(planner.Findings);
            foreach (var job in planner.Jobs)
            {
                if (job.Path.Text.EndsWith(".html", StringComparison.Ordinal)) pages.Add(new PageEntry(job.Path.Text, context.Disclosure.Published));
            }
            new SearchRecords(context, planner.Written).Write(search);
        }
        return new DepartmentPlan(jobs, new DepartmentSummary(_department, summaries, pages, search.End()), findings);
    }

    IEnumerable<LoadedDisclosure> NewestFirst() => disclosures
        .OrderByDescending(loaded => loaded.Disclosure.Year)
        .ThenByDescending(loaded => loaded.Disclosure.Kind)
        .ThenBy(loaded => loaded.Disclosure.Id, StringComparer.Ordinal);

    DisclosureContext Context(LoadedDisclosure loaded)
    {
        var disclosure = loaded.Disclosure;
        var lastYear = disclosures.FirstOrDefault(other =>
            other.Disclosure.Year == disclosure.Year - 1 && other.Disclosure.Kind == disclosure.Kind && other.Disclosure.StandardId == disclosure.StandardId);
        return new DisclosureContext(loaded, _department, lastYear, _wording);
    }

    DisclosureSummary Summary(DisclosureContext context)
    {
        var disclosure = context.Disclosure;
        return new DisclosureSummary(disclosure.Id, disclosure.Year, disclosure.Kind, context.Title, $"{context.Folder}/index.html")
        {
            Published = disclosure.Published,
            KeyFigures = new KeyFigures(context, _wording).Summaries(),
            Corrections = disclosure.Corrections,
            TableCount = disclosure.Tables.Count,
            FormCount = disclosure.Forms.Count,
        };
    }

    OutputJob DepartmentPage(List<DisclosureContext> contexts, List<DisclosureSummary> summaries)
    {
        var path = OutputPath.Of($"{_department.Id}/index.html");
        var head = new PageHead("department", _department.Name, _department.Name, _wording.Fill("describe_department", ("department", _department.Name)))
        {
            Column = _department.Name,
        };
        IReadOnlyList<string>[] inputs =
        [
            [$"outline:{_department.Id}", $"source:content/{_department.Id}/department.yml"],
            .. contexts.SelectMany(context => (IEnumerable<IReadOnlyList<string>>)[[context.SettingsSource], context.TableSources, [$"standard:{context.Disclosure.StandardId}"]]),
        ];
        return tools.Jobs.Page(path, "department", inputs, () => new DepartmentPage
        {
            Site = tools.Frame.Site,
            Text = _wording.Texts,
            Page = tools.Frame.Page(head, path, [tools.Home]),
            Department = new DepartmentView(_department.Id, _department.Name, "index.html") { Code = _department.Code, Region = _department.Region },
            Disclosures = [.. contexts.Zip(summaries, (context, summary) => View(context, summary, path))],
            Trends = Trends(summaries, path),
            Outcomes = [.. contexts.Select(context => context.Disclosure.Year).Distinct().SelectMany(year => Outcomes.Of(contexts, year, path, _wording))],
        });
    }

    DepartmentDisclosureView View(DisclosureContext context, DisclosureSummary summary, OutputPath path) =>
        new(summary.Title, summary.Year, summary.Kind == DisclosureKind.Final ? "final" : "budget", path.LinkTo(summary.Path))
        {
            Published = _wording.Date(summary.Published),
            Figures = new KeyFigures(context, _wording).Views(path),
            TableCount = summary.TableCount,
            FormCount = summary.FormCount,
        };

    /// <summary>Years side by side, where there are several of a kind: one table for each unit that the newest year prints.</summary>
    List<TrendView> Trends(List<DisclosureSummary> summaries, OutputPath path)
    {
        var trends = new List<TrendView>();
        foreach (var kind in (ReadOnlySpan<DisclosureKind>)[DisclosureKind.Budget, DisclosureKind.Final])
        {
            var years = summaries.Where(summary => summary.Kind == kind).OrderBy(summary => summary.Year).ToList();
            if (years.Count < 2) continue;
            var id = kind == DisclosureKind.Final ? "trend-final" : "trend-budget";
            var figures = years.AsEnumerable().Reverse().SelectMany(year => year.KeyFigures).DistinctBy(figure => figure.Id);
            foreach (var group in figures.GroupBy(figure => figure.Unit))
            {
                trends.Add(new TrendView(
                    trends.Exists(trend => trend.Id == id) ? $"{id}-2" : id,
                    _wording[kind == DisclosureKind.Final ? "trend_final" : "trend_budget"],
                    group.Key.Name(),
                    [.. years.Select(year => new LinkView(_wording.Fill("year", ("year", year.Year.ToString(CultureInfo.InvariantCulture))), path.LinkTo(year.Path)))],
                    [.. group.Select(figure => new TrendRowView(figure.Name, [.. years.Select(year => Cell(year, figure.Id, group.Key))]))]));
            }
        }
        return trends;
    }

    CellView Cell(DisclosureSummary year, string id, MoneyUnit unit) => _wording.Cell(
        year.KeyFigures.FirstOrDefault(figure => figure.Id == id) is { } found ? Numbers.In(unit, found.Amount, found.Unit) : Amount.Blank, 2);
}
