namespace Mingzhang.Model.Layout;

/// <summary>Says which rows of a table are purchases for projects: those of a level, named after their project.</summary>
/// <param name="Level">The name of the level.</param>
/// <param name="Below">The name of the row that they stand below (项目支出); empty where every row of the level is one.</param>
/// <param name="Column">The id of the amount column.</param>
public sealed record PurchaseLink(string Level, string Below, string Column)
{
    /// <summary>Words in the names of rows that are no projects: purchases from 公用经费.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];
}
