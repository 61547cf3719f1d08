namespace Mingzhang.Site.Views;

/// <summary>A published cell.</summary>
/// <param name="Kind">value, blank, zero, not-applicable, withheld for amounts; header, code, order, text for the rest.</param>
public sealed record CellView(string Kind, string Text)
{
    // Few cells have any of these, and a site has very many cells.
    readonly CellMarks? _marks;

    /// <summary>A value or a zero, shown as a number.</summary>
    public bool IsNumber => Kind is "value" or "zero";

    /// <summary>A number that was published as it stands and has nothing more to say: not added, not derived, no headings and no sum of its own.</summary>
    public bool IsPlain => _marks is null && !IsAdded && !IsDerived && IsNumber;

    /// <summary>The level in words for those who cannot see the indentation: （项级）; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The id of a row's heading that its cells name, else null.</summary>
    public string? Id { get => _marks?.Id; init => _marks = (_marks ?? CellMarks.None) with { Id = value }; }

    /// <summary>The ids of its headings, where they are named; else null.</summary>
    public string? Headers { get => _marks?.Headers; init => _marks = (_marks ?? CellMarks.None) with { Headers = value }; }

    /// <summary>Added by the page, not published.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Computed from the rows below it (<c>derive: true</c>), not printed.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The cells that it is the sum of, where <c>parts</c> of its row and <c>across</c> of its grid do not say so: r0 r3 rows, c2 c3 columns; empty for none.</summary>
    public string? Sum { get => _marks?.Sum; init => _marks = (_marks ?? CellMarks.None) with { Sum = value }; }
}
