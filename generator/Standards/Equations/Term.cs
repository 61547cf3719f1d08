namespace Mingzhang.Standards.Equations;

/// <summary>One addend of a side of an equation: cells of a table, or a plain number.</summary>
/// <param name="Sign">1 or -1.</param>
public sealed record Term(int Sign)
{
    /// <summary>The number of a term that names no cells.</summary>
    public decimal? Constant { get; init; }

    /// <summary>All selected cells are added up.</summary>
    public bool IsSum { get; init; }

    public string Table { get; init; } = "";

    public Selector Rows { get; init; } = Selector.Each;

    public Selector Columns { get; init; } = Selector.Each;
}
