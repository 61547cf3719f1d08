using Mingzhang.Diagnostics;

namespace Mingzhang.Standards.Equations;

/// <summary>勾稽关系: an identity between cells that a standard states, with the rule that it reports as.</summary>
/// <param name="Rule">The id of a rule of the catalogue.</param>
/// <param name="Span">Where the standard states it.</param>
public sealed record Equation(string Id, string Rule, Formula Formula, SourceSpan Span)
{
    /// <summary>Instead of the rule's own severity.</summary>
    public Severity? Severity { get; init; }

    public EquationTolerance Tolerance { get; init; }

    /// <summary>Which rows <c>*</c> stands for; null means all of them.</summary>
    public Selector? Rows { get; init; }

    /// <summary>Which columns <c>*</c> stands for; empty means every amount column.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Rows of several tables belong together by their names rather than by codes.</summary>
    public bool MatchByName { get; init; }

    /// <summary>The equation holds only where this holds; a blank counts as nothing here.</summary>
    public Formula? When { get; init; }

    /// <summary>The identity in words; English may be empty.</summary>
    public Message Says { get; init; }
}
