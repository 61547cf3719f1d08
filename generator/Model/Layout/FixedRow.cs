namespace Mingzhang.Model.Layout;

/// <summary>A row that the standard prints in every disclosure.</summary>
public sealed record FixedRow(string Id, string Name)
{
    public string? Code { get; init; }

    public RowRole Role { get; init; }

    /// <summary>Depth in the hierarchy, 1 at the top.</summary>
    public int Level { get; init; } = 1;
}
