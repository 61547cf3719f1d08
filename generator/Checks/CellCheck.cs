using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>One identity that a cell stands in.</summary>
/// <param name="Equation">The equation's id in the standard.</param>
/// <param name="Text">The identity with its figures.</param>
public sealed record CellCheck(string Equation, string Rule, CellCheckOutcome Outcome, Message Text);
