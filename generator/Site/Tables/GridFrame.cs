namespace Mingzhang.Site.Tables;

/// <summary>What stands around the columns of the standard.</summary>
sealed record GridFrame
{
    /// <summary>序号: the head of a first column that numbers the rows; empty for none.</summary>
    public string RowNumbers { get; init; } = "";

    /// <summary>栏次: the head of a last header line that numbers the columns; empty for none.</summary>
    public string ColumnNumbers { get; init; } = "";

    /// <summary>The number of the side's first column: the sides of a table are numbered through.</summary>
    public int FirstColumnNumber { get; init; } = 1;

    /// <summary>Columns that the page adds after the published ones.</summary>
    public IReadOnlyList<HeadColumn> Added { get; init; } = [];

    public bool HasRowNumbers => RowNumbers.Length > 0;
}
