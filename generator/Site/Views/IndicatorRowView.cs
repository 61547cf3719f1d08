namespace Mingzhang.Site.Views;

/// <summary>One indicator.</summary>
/// <param name="Id">The id of its row: its address.</param>
/// <param name="Values">Null where nothing was printed.</param>
public sealed record IndicatorRowView(string Id, IReadOnlyList<string?> Values)
{
    /// <summary>The second level, where it begins here; its rows are <c>span</c>.</summary>
    public string? Group { get; init; }

    /// <summary>How many rows the second level spans; 0 where it began above, or where there is none.</summary>
    public int GroupSpan { get; init; }

    /// <summary>The last level: its name, or the names of the columns where they differ.</summary>
    public required IReadOnlyList<string?> Names { get; init; }
}
