namespace Mingzhang.Checks.Identities;

/// <summary>What <c>*</c> and the lists of an equation stand for at the moment.</summary>
/// <param name="Row">Code or folded name of the row; null where the equation has no <c>*</c> for rows.</param>
/// <param name="Column">The id of the column; null where it has no <c>*</c> for columns.</param>
readonly record struct Binding(string? Row, string? Column, int Step);
