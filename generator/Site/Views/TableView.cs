namespace Mingzhang.Site.Views;

/// <summary>An official table.</summary>
/// <param name="Label">表号 as printed, or null.</param>
/// <param name="Title">The printed title.</param>
/// <param name="Grids">One, or one a side of a two-sided table.</param>
public sealed record TableView(string Id, string? Label, string Title, IReadOnlyList<GridView> Grids)
{
    public required bool IsTwoSided { get; init; }

    /// <summary>No amount cell holds a number.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>The printed note of an empty table.</summary>
    public string? EmptyNote { get; init; }

    /// <summary>The blank grid is so long that it is folded away.</summary>
    public bool IsFolded { get; init; }

    /// <summary>How many rows are folded away.</summary>
    public int RowCount { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>That totals may differ from their parts by rounding, where they do; else null.</summary>
    public string? RoundingNote { get; init; }

    /// <summary>Which rows hold amounts that the site computed (<c>derive: true</c>); null where there are none.</summary>
    public string? DerivedNote { get; init; }

    /// <summary>What was left out for secrecy in this table.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>Which states of amounts occur, so that the legend explains them.</summary>
    public bool HasBlank { get; init; }

    public bool HasZero { get; init; }

    public bool HasNotApplicable { get; init; }

    public bool HasWithheld { get; init; }

    /// <summary>Columns were added that compare with last year.</summary>
    public bool IsCompared { get; init; }

    /// <summary>来源, or null where it is not known.</summary>
    public TableProofView? Proof { get; init; }
}
