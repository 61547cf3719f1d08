namespace Mingzhang.Print.Display;

/// <summary>An element of the logical structure (ISO 32000-1, 14.8). It grows as its content is painted, page by page.</summary>
sealed class StructureElement(string type)
{
    /// <summary>A standard structure type: Sect, P, TH …</summary>
    public string Type => type;

    public StructureElement? Parent { get; set; }

    public List<StructureKid> Kids { get; } = new(1);

    public string? Language { get; init; }

    /// <summary>The alternative of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>The name that cells refer to their headers by.</summary>
    public string? Id { get; init; }

    public string? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Left, top, right, bottom on its page, for a figure.</summary>
    public double[]? Box { get; init; }

    /// <summary>Decimal or Disc, for a list.</summary>
    public string? Numbering { get; init; }

    /// <summary>Its number in the file; set by the writer.</summary>
    public int Number { get; set; }
}
