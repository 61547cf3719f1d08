namespace Mingzhang.Model.Layout;

/// <summary>Ties the forms of a layout to the projects of tables: one form a project, with the year's total in this column.</summary>
/// <param name="Tables">Ids of tables; projects are their rows of the deepest level.</param>
/// <param name="Column">The id of the amount column.</param>
public sealed record ProjectLink(IReadOnlyList<string> Tables, string Column);
