namespace Mingzhang.Print.Layout.Tables;

/// <summary>Go on at a row.</summary>
/// <param name="Row">The row that comes next, or the one that goes on.</param>
/// <param name="HasBegun">The row is taller than a page, and its first part stands on an earlier one.</param>
/// <param name="Carried">The cells that began earlier and reach here: where their content goes on.</param>
sealed record TableToken(int Row, bool HasBegun, Dictionary<TableCell, BreakToken> Carried) : BreakToken;
