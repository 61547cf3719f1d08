using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>A published row of one side of a table. <see cref="Cells"/> stand in the order of the side's columns.</summary>
public sealed record Row(string Key, string Name, IReadOnlyList<Cell> Cells)
{
    public string? Code { get; init; }

    public RowRole Role { get; init; }

    /// <summary>Depth in the hierarchy: 0 for a total, 1 for 类, 2 for 款 …</summary>
    public int Level { get; init; }

    /// <summary>Line in the source file; 0 for a row that the standard adds.</summary>
    public int Line { get; init; }
}
