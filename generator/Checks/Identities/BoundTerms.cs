using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>
/// The terms of an equation with the sides that they speak of; finds what <c>*</c> and lists can stand for, and the cells of one identity
/// after the other. Each takes the place of the one before: of many (those of blank cells) nothing is kept.
/// </summary>
sealed class BoundTerms
{
    static readonly string?[] Once = [null];

    readonly Equation _equation;
    readonly TermPlan[] _left;
    readonly TermPlan[] _right;
    readonly TermPlan[] _whenLeft;
    readonly TermPlan[] _whenRight;
    readonly BindingScratch _scratch;
    readonly OperandList _operands;
    readonly bool _needsChildren;
    readonly int _phase;
    int _leftCount;

    /// <param name="scratch">Lists that one equation after the other works with.</param>
    public BoundTerms(Equation equation, TermPlan[] left, TermPlan[] right, TermPlan[] whenLeft, TermPlan[] whenRight, BindingScratch scratch)
    {
        (_equation, _left, _right, _whenLeft, _whenRight, _scratch, _operands) = (equation, left, right, whenLeft, whenRight, scratch, scratch.Operands);
        _needsChildren = Array.Exists(right, plan => plan.Term.Rows.IsSetOf(Selector.Children));
        _phase = !equation.Formula.IsWithinOneTable ? 200
            : Array.Exists(right, plan => plan.Term.IsSum && plan.Term.Rows.Kind != SelectorKind.Each) ? 100 : 0;
    }

    /// <summary>The left side of the identity that was resolved last.</summary>
    public ReadOnlySpan<Operand> Left => _operands.Items[.._leftCount];

    public ReadOnlySpan<Operand> Right => _operands.Items[_leftCount..];

    /// <summary>The identity that was resolved last, to be kept.</summary>
    public Identity ToIdentity() => new(_equation, _operands.Items.ToArray(), _leftCount, _phase + Height(_operands.Items[0]));

    /// <summary>Steps of the lists outside sums; 1 where there are none.</summary>
    public int ListLength()
    {
        var length = 1;
        var terms = _equation.Formula.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.IsSum || term.Constant is not null) continue;
            if (term.Rows.Kind == SelectorKind.List) length = Math.Max(length, term.Rows.Names.Count);
            if (term.Columns.Kind == SelectorKind.List) length = Math.Max(length, term.Columns.Names.Count);
        }
        return length;
    }

    public IReadOnlyList<string?> EachColumns()
    {
        if ((FirstOverColumns(_left) ?? FirstOverColumns(_right)) is not { } side) return Once;
        return _equation.Columns.Count == 0 ? side.NumericIds : Array.FindAll(side.NumericIds, id => _equation.Columns.Contains(id));
    }

    /// <summary>
    /// Codes (or names) of the rows in the order of the first table, then those that only another one has. A total is one of them
    /// only where every table has it.
    /// </summary>
    public IReadOnlyList<string?> EachRows()
    {
        var (each, keys, seen) = (_scratch.Sides, _scratch.Rows, _scratch.Seen);
        each.Clear();
        AddOverRows(each, _left);
        AddOverRows(each, _right);
        if (each.Count == 0) return Once;
        keys.Clear();
        seen.Clear();
        foreach (var side in each)
        {
            for (var i = 0; i < side.Rows.Count; i++)
            {
                var row = side.Rows[i];
                if (_equation.Rows is { } filter && !RowSelection.Allows(side, filter, i)) continue;
                var key = _equation.MatchByName ? side.NameAt(i) : SideGrid.CodeOf(row);
                if (row.Role == RowRole.Total && !AllHave(each, key)) continue;
                if (seen.Add(key)) keys.Add(key);
            }
        }
        return keys;
    }

    /// <summary>Finds the cells of an identity; false where there is nothing to state: a row without parts, or a condition that does not hold.</summary>
    public bool Resolve(Binding at)
    {
        if (_equation.When is { } condition && !Judge.Compare(Sum(_whenLeft, at), condition.Relation, Sum(_whenRight, at), 0)) return false;
        _operands.CutTo(0);
        AddOperands(_left, at);
        _leftCount = _operands.Count;
        if (_leftCount == 0) return false;
        AddOperands(_right, at);
        return _operands.Count > _leftCount || !_needsChildren;
    }

    /// <summary>Puts other operands in the place of those on the right.</summary>
    public void ReplaceRight(OperandList operands)
    {
        _operands.CutTo(_leftCount);
        foreach (var operand in operands.Items) _operands.Add(operand);
    }

    /// <summary>Deeper rows are told before the rows that they are part of.</summary>
    static int Height(Operand judged)
    {
        const int deepest = 9;
        return judged.Cell is { } cell ? Math.Clamp(deepest - cell.Row.Level, 0, deepest) : deepest;
    }

    static SideGrid? FirstOverColumns(TermPlan[] plans) =>
        Array.Find(plans, plan => plan.Side is not null && plan.Term.Columns.Kind == SelectorKind.Each)?.Side;

    static void AddOverRows(List<SideGrid> sides, TermPlan[] plans)
    {
        foreach (var plan in plans)
        {
            if (plan.Side is { } side && plan.Term.Rows.Kind == SelectorKind.Each && !sides.Contains(side)) sides.Add(side);
        }
    }

    bool AllHave(List<SideGrid> sides, string key)
    {
        foreach (var side in sides)
        {
            if (IndexOf(side, key) < 0) return false;
        }
        return true;
    }

    decimal Sum(TermPlan[] terms, Binding at)
    {
        _operands.CutTo(0);
        AddOperands(terms, at);
        var sum = 0m;
        foreach (var operand in _operands.Items) sum += operand.Sign * operand.Value;
        return sum;
    }

    void AddOperands(TermPlan[] terms, Binding at)
    {
        foreach (var term in terms) term.AddOperands(_operands, at);
    }

    int IndexOf(SideGrid side, string key) => _equation.MatchByName ? side.IndexOfName(key) : side.IndexOfCode(key);
}
