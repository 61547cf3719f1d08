using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>A column, or one part of a split code column, with the folded texts by which a header may name it.</summary>
/// <param name="Side">Index of the side.</param>
/// <param name="Index">Index of the column in its side.</param>
/// <param name="Part">Index of the part of a split code; -1 for the whole column.</param>
sealed record HeaderTarget(int Side, int Index, int Part, Column Column)
{
    /// <summary>The short name as printed in messages.</summary>
    public required string Name { get; init; }

    public required string FoldedName { get; init; }

    /// <summary>The folded tiers, years masked, joined top down; equal neighbours once.</summary>
    public required string Path { get; init; }

    /// <summary>The folded lowest tier.</summary>
    public required string Last { get; init; }

    public bool IsWhole => Part < 0;

    public string Id => IsWhole ? Column.Id : $"{Column.Id}-{Part + 1}";
}
