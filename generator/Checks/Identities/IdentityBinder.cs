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
        var formula = equation.Formula;
        var sides = new Dictionary<Term, SideGrid>(ReferenceEqualityComparer.Instance);
        foreach (var term in formula.Terms.Concat(equation.When?.Terms ?? []))
        {
            if (term.Constant is not null) continue;
            if (SideOf(term) is not { } side) yield break;
            sides[term] = side;
        }
        var terms = new BoundTerms(equation, sides);
        var columns = terms.EachColumns();
        var steps = terms.ListLength();
        foreach (var row in terms.EachRows())
        {
            foreach (var column in columns)
            {
                for (var step = 0; step < steps; step++)
                {
                    var at = new Binding(row, column, step);
                    if (terms.Resolve(at) is { } identity) yield return identity;
                }
            }
        }
    }

    SideGrid? SideOf(Term term)
    {
        var sides = grid.Sides(term.Table);
        if (term.Columns.Kind != SelectorKind.Each) return sides.FirstOrDefault(side => side.ColumnIndex(term.Columns.First) >= 0);
        if (sides.Count > 1 && term.Rows.Kind is SelectorKind.Key or SelectorKind.List or SelectorKind.Range)
        {
            return sides.FirstOrDefault(side => HasRow(side, term.Rows.First));
        }
        return sides.Count > 0 ? sides[0] : null;
    }

    static bool HasRow(SideGrid side, string row)
    {
        SideLayout layout = side.Side.Layout;
        return side.IndexOfCode(row) >= 0 || layout.Total?.Id == row || layout.Rows.Any(candidate => candidate.Id == row);
    }
}
