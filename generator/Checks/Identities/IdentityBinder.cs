using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>
/// Finds the sides of the tables that an equation speaks of. An equation about a table that the disclosure lacks states nothing
/// about it.
/// </summary>
sealed class IdentityBinder(DisclosureGrid grid)
{
    static readonly TermPlan[] None = [];

    readonly BindingScratch _scratch = new();

    /// <summary>The terms of an equation with their sides; null where the disclosure lacks one.</summary>
    public BoundTerms? Bind(Equation equation)
    {
        var (formula, condition) = (equation.Formula, equation.When);
        if (Plan(equation, formula.Left) is not { } left || Plan(equation, formula.Right) is not { } right) return null;
        if (condition is null) return new BoundTerms(equation, left, right, None, None, _scratch);
        return Plan(equation, condition.Left) is not { } whenLeft || Plan(equation, condition.Right) is not { } whenRight ? null
            : new BoundTerms(equation, left, right, whenLeft, whenRight, _scratch);
    }

    TermPlan[]? Plan(Equation equation, IReadOnlyList<Term> terms)
    {
        var plans = new TermPlan[terms.Count];
        for (var i = 0; i < plans.Length; i++)
        {
            var side = terms[i].Constant is null ? SideOf(equation, terms[i]) : null;
            if (side is null && terms[i].Constant is null) return null;
            plans[i] = new TermPlan(terms[i], side, equation.MatchByName);
        }
        return plans;
    }

    /// <summary>Columns tell the side of a two-sided table, else the row or the equation's own columns do.</summary>
    SideGrid? SideOf(Equation equation, Term term)
    {
        var sides = grid.Sides(term.Table);
        if (term.Columns.Kind != SelectorKind.Each) return WithColumn(sides, term.Columns.First);
        if (sides.Count < 2) return sides.Count > 0 ? sides[0] : null;
        if (term.Rows.Kind is SelectorKind.Key or SelectorKind.List or SelectorKind.Range) return WithRow(sides, term.Rows.First);
        return WithAnyColumn(sides, equation.Columns) ?? sides[0];
    }

    static SideGrid? WithRow(IReadOnlyList<SideGrid> sides, string row)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            if (HasRow(sides[i], row)) return sides[i];
        }
        return null;
    }

    static SideGrid? WithAnyColumn(IReadOnlyList<SideGrid> sides, IReadOnlyList<string> columns)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (sides[i].ColumnIndex(columns[column]) >= 0) return sides[i];
            }
        }
        return null;
    }

    static SideGrid? WithColumn(IReadOnlyList<SideGrid> sides, string column)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            if (sides[i].ColumnIndex(column) >= 0) return sides[i];
        }
        return null;
    }

    static bool HasRow(SideGrid side, string row)
    {
        SideLayout layout = side.Side.Layout;
        return side.IndexOfCode(row) >= 0 || layout.Total?.Id == row || layout.Rows.Any(candidate => candidate.Id == row);
    }
}
