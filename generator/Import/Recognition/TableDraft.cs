using Mingzhang.Import.Files;
using Mingzhang.Model;
using Mingzhang.Sources.Tables;

namespace Mingzhang.Import.Recognition;

/// <summary>How sure an import is of what it recognised.</summary>
enum Sureness : byte
{
    /// <summary>Title and header are the standard's.</summary>
    Certain,

    /// <summary>Header alone, or with a slip in it.</summary>
    Likely,

    /// <summary>Some columns were left out.</summary>
    Partial,
}

/// <summary>A table that was recognised, as it will be written.</summary>
/// <param name="Placed">How many figures it holds.</param>
sealed record TableDraft(HeaderLayout Layout, Grid Grid, IReadOnlyList<TableSide> Sides, Sureness Sureness, int Placed)
{
    /// <summary>Title and unit lines that contradict the standard: kept, so that every check tells it again until a person decides.</summary>
    public IReadOnlyList<string> LinesAbove { get; init; } = [];

    public List<string> Notes { get; init; } = [];

    /// <summary>The code was printed in one column and is written in its parts.</summary>
    public bool SplitsCodes { get; init; }
}
