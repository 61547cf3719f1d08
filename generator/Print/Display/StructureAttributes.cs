namespace Mingzhang.Print.Display;

/// <summary>What a structure element says beyond its type; shared by elements that say nothing.</summary>
sealed record StructureAttributes
{
    public static readonly StructureAttributes None = new();

    public string? Language { get; init; }

    /// <summary>The alternative of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>Left, top, right, bottom on its page, for a figure.</summary>
    public double[]? Box { get; init; }

    /// <summary>Decimal, Disc or None, for a list.</summary>
    public string? Numbering { get; init; }

    /// <summary>The name that cells refer to a header cell by.</summary>
    public string? Id { get; init; }

    /// <summary>Column, Row or Both, for a header cell.</summary>
    public string? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>The header cells above; the list is shared by the cells of a column.</summary>
    public IReadOnlyList<string> ColumnHeaders { get; init; } = [];

    /// <summary>The header cells to the left; the list is shared by the cells of a row.</summary>
    public IReadOnlyList<string> RowHeaders { get; init; } = [];
}
