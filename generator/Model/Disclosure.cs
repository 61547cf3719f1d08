using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>One published budget (or final accounts) of one department for one year.</summary>
public sealed record Disclosure
{
    public required string DepartmentId { get; init; }

    /// <summary>The department's name as it stands in the texts.</summary>
    public string DepartmentName { get; init; } = "";

    /// <summary>The folder's name: <c>2024-budget</c>.</summary>
    public required string Id { get; init; }

    public required int Year { get; init; }

    public required DisclosureKind Kind { get; init; }

    public required string StandardId { get; init; }

    /// <summary>The folder relative to the site.</summary>
    public required string Folder { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>成文日期, where the document carries one.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>来源: where the document is from, where that is not the department itself.</summary>
    public string? Source { get; init; }

    public Approval? Approval { get; init; }

    /// <summary>In the standard's order.</summary>
    public IReadOnlyList<BudgetTable> Tables { get; init; } = [];

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<PerformanceForm> Forms { get; init; } = [];

    /// <summary>In the standard's order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    /// <summary>Figures that texts need and no table holds, as written: 车辆, 办公用房面积.</summary>
    public IReadOnlyDictionary<string, string> Figures { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<PreviousFigure> Previous { get; init; } = [];

    public IReadOnlyList<Withholding> Withheld { get; init; } = [];

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Where <c>disclosure.yml</c> is.</summary>
    public SourceSpan Span { get; init; }

    public BudgetTable? Table(string id)
    {
        // Asked for each term of each identity.
        for (var i = 0; i < Tables.Count; i++)
        {
            if (Tables[i].Id == id) return Tables[i];
        }
        return null;
    }

    /// <summary>The cell at <c>table/row/column</c>, or null.</summary>
    public Cell? Find(string address)
    {
        var segments = address.Split('/');
        return segments.Length == 3 ? Table(segments[0])?.Find(segments[1], segments[2]) : null;
    }
}
