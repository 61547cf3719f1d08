using System.Collections.Concurrent;
using Mingzhang.Output;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Disclosures;

/// <summary>A disclosure with what its pages share.</summary>
sealed class DisclosureContext
{
    readonly Wording _wording;
    readonly IReadOnlyList<PartView> _overviewParts;
    readonly IReadOnlyList<PartView> _innerParts;
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
        _overviewParts = Order.Contents("");
        _innerParts = Order.Contents("../");
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

    public LinkView Link => new(Title, $"{Folder}/index.html");

    public LinkView DepartmentLink => new(Department.Name, $"{Department.Id}/index.html");

    /// <summary>What a page at a path shows of the disclosure: the overview itself, or a page one folder below.</summary>
    public DisclosureView View(OutputPath page)
    {
        var isInner = page.Text.AsSpan(Folder.Length + 1).Contains('/');
        var disclosure = Disclosure;
        return new DisclosureView(disclosure.Id, Title, disclosure.Year, disclosure.Kind == Model.DisclosureKind.Final ? "final" : "budget", isInner ? "../index.html" : "index.html")
        {
            Published = _wording.Date(disclosure.Published),
            Dated = _wording.Date(disclosure.Dated),
            Source = Source,
            Approved = _wording.Date(disclosure.Approval?.Date),
            ApprovalDocument = disclosure.Approval?.Document,
            Standard = Loaded.Standard.Name,
            Parts = isInner ? _innerParts : _overviewParts,
            Corrections = [.. disclosure.Corrections.Select(correction => new CorrectionView(_wording.Date(correction.Date), correction.What, correction.Was))],
            ChecksHref = Loaded.Report is null ? null : isInner ? "../checks.html" : "checks.html",
        };
    }

    /// <summary>The row of a cell's or row's address, seen from a page; null for what is no row of a table.</summary>
    public string? HrefOf(string address, OutputPath page)
    {
        var segments = address.Split('/');
        return segments.Length > 1 && Disclosure.Table(segments[0]) is { } table
            ? page.LinkTo(PathOf(table, segments[1])) + "#" + Model.Anchor.OfRow(segments[0], segments[1])
            : null;
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

    public DepartmentView DepartmentView(OutputPath page) => new(Department.Id, Department.Name, page.LinkTo($"{Department.Id}/index.html"))
    {
        Code = Department.Code,
        Region = Department.Region,
    };
}
