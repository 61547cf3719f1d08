using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>The terms of an equation with the sides that they speak of; finds what <c>*</c> and lists can stand for, and the cells.</summary>
sealed class BoundTerms
{
    static readonly string?[] Once = [null];

    readonly Equation _equation;
    readonly TermPlan[] _left;
    readonly TermPlan[] _right;
    readonly TermPlan[] _whenLeft;
    readonly TermPlan[] _whenRight;
    readonly List<Operand> _operands = [];
    readonly bool _needsChildren;
    readonly int _phase;

    /// <param name="sideOf">The side that a term speaks of; it is there for every term with cells.</param>
    public BoundTerms(Equation equation, Func<Term, SideGrid?> sideOf)
    {
        TermPlan[] Plan(IEnumerable<Term>? terms) => [.. (terms ?? []).Select(term => new TermPlan(term, sideOf(term), equation.MatchByName))];

        _equation = equation;
        (_left, _right) = (Plan(equation.Formula.Left), Plan(equation.Formula.Right));
        (_whenLeft, _whenRight) = (Plan(equation.When?.Left), Plan(equation.When?.Right));
        _needsChildren = equation.Formula.Right.Any(term => term.Rows.IsSetOf(Selector.Children));
        _phase = !equation.Formula.IsWithinOneTable ? 200
            : equation.Formula.Right.Any(term => term.IsSum && term.Rows.Kind != SelectorKind.Each) ? 100 : 0;
    }

    /// <summary>Steps of the lists outside sums; 1 where there are none.</summary>
    public int ListLength()
    {
        var length = 1;
        foreach (var term in _equation.Formula.Terms)
        {
            if (term.IsSum || term.Constant is not null) continue;
            if (term.Rows.Kind == SelectorKind.List) length = Math.Max(length, term.Rows.Names.Count);
            if (term.Columns.Kind == SelectorKind.List) length = Math.Max(length, term.Columns.Names.Count);
        }
        return length;
    }

    public IReadOnlyList<string?> EachColumns()
    {
        var plan = _left.Concat(_right).FirstOrDefault(candidate => candidate.Side is not null && candidate.Term.Columns.Kind == SelectorKind.Each);
        if (plan?.Side is not { } side) return Once;
        var ids = side.Numeric.Select(column => side.Columns[column].Id);
        return [.. _equation.Columns.Count == 0 ? ids : ids.Where(_equation.Columns.Contains)];
    }

    /// <summary>
    /// Codes (or names) of the rows in the order of the first table, then those that only another one has. A total is one of them
    /// only where every table has it.
    /// </summary>
    public IReadOnlyList<string?> EachRows()
    {
        var each = _left.Concat(_right).Where(plan => plan.Side is not null && plan.Term.Rows.Kind == SelectorKind.Each).Select(plan => plan.Side!).Distinct().ToList();
        if (each.Count == 0) return Once;
        var keys = new List<string?>(each[0].Rows.Count);
        var seen = new HashSet<string>(each[0].Rows.Count, StringComparer.Ordinal);
        foreach (var side in each)
        {
            for (var i = 0; i < side.Rows.Count; i++)
            {
                var row = side.Rows[i];
                if (_equation.Rows is { } filter && !RowSelection.Allows(side, filter, i)) continue;
                var key = _equation.MatchByName ? side.NameAt(i) : SideGrid.CodeOf(row);
                if (row.Role == RowRole.Total && !each.TrueForAll(other => IndexOf(other, key) >= 0)) continue;
                if (seen.Add(key)) keys.Add(key);
            }
        }
        return keys;
    }

    /// <summary>The identity, or null where there is nothing to state: a row without parts, or a condition that does not hold.</summary>
    public Identity? Resolve(Binding at)
    {
        if (_equation.When is { } condition && !Judge.Compare(Sum(_whenLeft, at), condition.Relation, Sum(_whenRight, at), 0)) return null;
        var right = Operands(_right, at);
        if (right.Length == 0 && _needsChildren) return null;
        var left = Operands(_left, at);
        return left.Length == 0 ? null : new Identity(_equation, left, right, _phase + Height(left[0]));
    }

    /// <summary>Deeper rows are told before the rows that they are part of.</summary>
    static int Height(Operand judged)
    {
        const int deepest = 9;
        return judged.Cell is { } cell ? Math.Clamp(deepest - cell.Row.Level, 0, deepest) : deepest;
    }

    decimal Sum(TermPlan[] terms, Binding at)
    {
        var sum = 0m;
        foreach (var operand in Operands(terms, at)) sum += operand.Sign * operand.Value;
        return sum;
    }

    Operand[] Operands(TermPlan[] terms, Binding at)
    {
        _operands.Clear();
        foreach (var term in terms) term.AddOperands(_operands, at);
        return _operands.Count == 0 ? [] : _operands.ToArray();
    }

    int IndexOf(SideGrid side, string key) => _equation.MatchByName ? side.IndexOfName(key) : side.IndexOfCode(key);
}
