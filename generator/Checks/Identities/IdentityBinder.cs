using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>
/// Turns an equation into the identities that it states about one disclosure: one for each row that <c>*</c> stands for, each
/// column that <c>*</c> stands for and each step of its lists. An equation about a table that the disclosure lacks states none.
/// </summary>
sealed class IdentityBinder(DisclosureGrid grid)
{
    public IEnumerable<Identity> Bind(Equation equation)
    {
        foreach (var term in equation.Formula.Terms.Concat(equation.When?.Terms ?? []))
        {
            if (term.Constant is null && SideOf(equation, term) is null) yield break;
        }
        var terms = new BoundTerms(equation, term => term.Constant is null ? SideOf(equation, term) : null);
        var columns = terms.EachColumns();
        var steps = terms.ListLength();
        foreach (var row in terms.EachRows())
        {
            foreach (var column in columns)
            {
                for (var step = 0; step < steps; step++)
                {
                    if (terms.Resolve(new Binding(row, column, step)) is { } identity) yield return identity;
                }
            }
        }
    }

    /// <summary>Columns tell the side of a two-sided table, else the row or the equation's own columns do.</summary>
    SideGrid? SideOf(Equation equation, Term term)
    {
        var sides = grid.Sides(term.Table);
        if (term.Columns.Kind != SelectorKind.Each) return sides.FirstOrDefault(side => side.ColumnIndex(term.Columns.First) >= 0);
        if (sides.Count < 2) return sides.Count > 0 ? sides[0] : null;
        if (term.Rows.Kind is SelectorKind.Key or SelectorKind.List or SelectorKind.Range) return sides.FirstOrDefault(side => HasRow(side, term.Rows.First));
        return sides.FirstOrDefault(side => equation.Columns.Any(column => side.ColumnIndex(column) >= 0)) ?? sides[0];
    }

    static bool HasRow(SideGrid side, string row)
    {
        SideLayout layout = side.Side.Layout;
        return side.IndexOfCode(row) >= 0 || layout.Total?.Id == row || layout.Rows.Any(candidate => candidate.Id == row);
    }
}
