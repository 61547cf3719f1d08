namespace Mingzhang.Site.Views;

/// <summary>A published cell.</summary>
/// <param name="Kind">value, blank, zero, not-applicable, withheld for amounts; header, code, text for the rest.</param>
public sealed record CellView(string Kind, string Text)
{
    /// <summary>A value or a zero, shown as a number.</summary>
    public bool IsNumber => Kind is "value" or "zero";

    /// <summary>The level in words for those who cannot see the indentation: （项级）; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The id of a row's heading that its cells name, else null.</summary>
    public string? Id { get; init; }

    /// <summary>The ids of its headings, where they are named; else null.</summary>
    public string? Headers { get; init; }
}
