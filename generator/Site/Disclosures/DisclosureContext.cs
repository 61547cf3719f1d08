using System.Collections.Concurrent;
using Mingzhang.Output;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Disclosures;

/// <summary>A disclosure with what its pages share.</summary>
sealed class DisclosureContext
{
    readonly Wording _wording;
    PageLevel? _overview;
    PageLevel? _inner;
    string[]? _tableSources;
    readonly ConcurrentDictionary<string, IReadOnlyList<Range>> _pages = new(StringComparer.Ordinal);

    public DisclosureContext(LoadedDisclosure loaded, Model.Department department, LoadedDisclosure? lastYear, Wording wording)
    {
        _wording = wording;
        Loaded = loaded;
        Department = department;
        LastYear = lastYear;
        Folder = $"{department.Id}/{loaded.Disclosure.Id}";
        Title = wording.DisclosureTitle(loaded.Disclosure.Year, loaded.Disclosure.Kind);
        Order = new ReadingOrder(loaded, wording);
        Link = new LinkView(Title, $"{Folder}/index.html");
        DepartmentLink = new LinkView(department.Name, $"{department.Id}/index.html");
        Published = wording.Date(loaded.Disclosure.Published);
        SettingsSource = SourceInput(loaded.Disclosure.Folder + "/disclosure.yml");
    }

    public LoadedDisclosure Loaded { get; }

    public Model.Disclosure Disclosure => Loaded.Disclosure;

    public Model.Department Department { get; }

    public LoadedDisclosure? LastYear { get; }

    /// <summary>The folder in the site: <c>tunliu/2024-budget</c>.</summary>
    public string Folder { get; }

    /// <summary>2024年部门预算.</summary>
    public string Title { get; }

    /// <summary>来源.</summary>
    public string Source => Disclosure.Source ?? Department.Name;

    public ReadingOrder Order { get; }

    public OutputPath PathOf(string id) => OutputPath.Of($"{Folder}/{id}.html");

    public LinkView Link { get; }

    public LinkView DepartmentLink { get; }

    /// <summary>公开日期.</summary>
    public DateView? Published { get; }

    /// <summary>The input of jobs that <c>disclosure.yml</c> is.</summary>
    public string SettingsSource { get; }

    /// <summary>The inputs of jobs that the tables are, in their order.</summary>
    public IReadOnlyList<string> TableSources => _tableSources ??= [.. Disclosure.Tables.Select(table => SourceInput(table.File ?? $"{Disclosure.Folder}/tables/{table.Id}.csv"))];

    /// <summary>The input of jobs that a table is.</summary>
    public string SourceOf(Model.BudgetTable table)
    {
        for (var i = 0; i < Disclosure.Tables.Count; i++)
        {
            if (ReferenceEquals(Disclosure.Tables[i], table)) return TableSources[i];
        }
        throw new ArgumentException($"No table of {Folder}: {table.Id}", nameof(table));
    }

    /// <summary>The input of jobs that a file of the sources is.</summary>
    public static string SourceInput(string file) => "source:" + file;

    /// <summary>What a page at a path shows of the disclosure: the overview itself, or a page one folder below.</summary>
    public DisclosureView View(OutputPath page) => LevelOf(page).Disclosure;

    public DepartmentView DepartmentView(OutputPath page) => LevelOf(page).Department;

    /// <summary>The way from the portal down to the disclosure, seen from a page of it.</summary>
    public LinkView[] Trail(OutputPath page, LinkView home) => LevelOf(page).Trail ??= PageFrame.Relative(page, [home, DepartmentLink, Link]);

    PageLevel LevelOf(OutputPath page) => page.Text.AsSpan(Folder.Length + 1).Contains('/')
        ? _inner ??= Level(page, "../")
        : _overview ??= Level(page, "");

    PageLevel Level(OutputPath page, string toDisclosure)
    {
        var disclosure = Disclosure;
        var department = new DepartmentView(Department.Id, Department.Name, page.LinkTo(DepartmentLink.Href)) { Code = Department.Code, Region = Department.Region };
        return new PageLevel(department, new DisclosureView(disclosure.Id, Title, disclosure.Year, disclosure.Kind == Model.DisclosureKind.Final ? "final" : "budget", toDisclosure + "index.html")
        {
            Published = Published,
            Dated = _wording.Date(disclosure.Dated),
            Source = Source,
            Approved = _wording.Date(disclosure.Approval?.Date),
            ApprovalDocument = disclosure.Approval?.Document,
            Standard = Loaded.Standard.Name,
            Parts = Order.Contents(toDisclosure),
            Corrections = [.. disclosure.Corrections.Select(correction => new CorrectionView(_wording.Date(correction.Date), correction.What, correction.Was))],
            ChecksHref = Loaded.Report is null ? null : toDisclosure + "checks.html",
        });
    }

    /// <summary>The row of a cell's or row's address, seen from a page; null for what is no row of a table.</summary>
    public string? HrefOf(string address, OutputPath page)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || Disclosure.Table(address[..slash]) is not { } table) return null;
        var row = address.AsSpan(slash + 1);
        if (row.IndexOf('/') is > -1 and var end) row = row[..end];
        var key = row.ToString();
        return string.Concat(page.LinkTo(PathOf(table, key)), "#", Model.Anchor.OfRow(table.Id, key));
    }

    /// <summary>Which rows of a table stand on which of its pages.</summary>
    public IReadOnlyList<Range> PagesOf(Model.BudgetTable table) => _pages.GetOrAdd(table.Id, static (_, found) => Tables.TablePaging.Of(found), table);

    /// <summary>The page of a table that shows a row.</summary>
    public string PathOf(Model.BudgetTable table, string rowKey)
    {
        var pages = PagesOf(table);
        var page = 0;
        if (pages.Count > 1)
        {
            var rows = table.Sides[0].Rows;
            var at = Enumerable.Range(0, rows.Count).FirstOrDefault(index => rows[index].Key == rowKey);
            while (page + 1 < pages.Count && pages[page + 1].Start.Value <= at) page++;
        }
        return $"{Folder}/tables/{Tables.TablePaging.NameOf(table.Id, page)}.html";
    }

    /// <summary>What the pages of one folder show alike. Two threads may make it twice; it is the same.</summary>
    sealed class PageLevel(DepartmentView department, DisclosureView disclosure)
    {
        public DepartmentView Department => department;

        public DisclosureView Disclosure => disclosure;

        public LinkView[]? Trail { get; set; }
    }
}
