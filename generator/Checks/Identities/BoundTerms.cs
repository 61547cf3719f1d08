using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>The terms of an equation with the sides that they speak of; finds what they can stand for, and their cells.</summary>
sealed class BoundTerms(Equation equation, IReadOnlyDictionary<Term, SideGrid> sides)
{
    static readonly string?[] Once = [null];

    readonly Formula _formula = equation.Formula;

    /// <summary>Steps of the lists outside sums; 1 where there are none.</summary>
    public int ListLength()
    {
        var length = 1;
        foreach (var term in _formula.Terms)
        {
            if (term.IsSum || term.Constant is not null) continue;
            if (term.Rows.Kind == SelectorKind.List) length = Math.Max(length, term.Rows.Names.Count);
            if (term.Columns.Kind == SelectorKind.List) length = Math.Max(length, term.Columns.Names.Count);
        }
        return length;
    }

    public IReadOnlyList<string?> EachColumns()
    {
        var term = _formula.Terms.FirstOrDefault(candidate => candidate.Constant is null && candidate.Columns.Kind == SelectorKind.Each);
        if (term is null) return Once;
        var side = sides[term];
        var ids = side.Numeric.Select(column => side.Columns[column].Id);
        return [.. equation.Columns.Count == 0 ? ids : ids.Where(equation.Columns.Contains)];
    }

    /// <summary>
    /// Codes (or names) of the rows in the order of the first table, then those that only another one has. A total is one of them
    /// only where every table has it.
    /// </summary>
    public IReadOnlyList<string?> EachRows()
    {
        var each = _formula.Terms.Where(term => term.Constant is null && term.Rows.Kind == SelectorKind.Each).Select(term => sides[term]).Distinct().ToList();
        if (each.Count == 0) return Once;
        var keys = new List<string?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var side in each)
        {
            for (var i = 0; i < side.Rows.Count; i++)
            {
                var row = side.Rows[i];
                if (equation.Rows is { } filter && !RowSelection.Allows(side, filter, i)) continue;
                var key = KeyOf(row);
                if (row.Role == RowRole.Total && !each.TrueForAll(other => IndexOf(other, key) >= 0)) continue;
                if (seen.Add(key)) keys.Add(key);
            }
        }
        return keys;
    }

    /// <summary>The identity, or null where there is nothing to state: a row without parts, or a condition that does not hold.</summary>
    public Identity? Resolve(Binding at)
    {
        if (equation.When is { } condition && !Holds(condition, at)) return null;
        var left = Operands(_formula.Left, at);
        var right = Operands(_formula.Right, at);
        if (left.Length == 0 || (right.Length == 0 && _formula.Right.Any(term => term.Rows.IsSetOf(Selector.Children)))) return null;
        return new Identity(equation, left, right, OrderOf(left));
    }

    bool Holds(Formula condition, Binding at)
    {
        decimal Sum(IEnumerable<Term> terms) => Operands(terms, at).Sum(operand => operand.Sign * operand.Value);

        return Judge.Compare(Sum(condition.Left), condition.Relation, Sum(condition.Right), 0);
    }

    int OrderOf(Operand[] left)
    {
        const int deepest = 9;
        var depth = left[0].Cell is { } cell ? Math.Clamp(deepest - cell.Row.Level, 0, deepest) : deepest;
        return (_formula.IsWithinOneTable ? (_formula.Right.Any(term => term.IsSum && term.Rows.Kind != SelectorKind.Each) ? 100 : 0) : 200) + depth;
    }

    Operand[] Operands(IEnumerable<Term> terms, Binding at)
    {
        var operands = new List<Operand>();
        foreach (var term in terms)
        {
            if (term.Constant is { } constant) operands.Add(new Operand(term.Sign, null, constant));
            else Add(operands, term, sides[term], at);
        }
        return [.. operands];
    }

    void Add(List<Operand> operands, Term term, SideGrid side, Binding at)
    {
        var rows = RowsOf(term, side, at);
        var columns = ColumnsOf(term, side, at);
        foreach (var row in rows)
        {
            foreach (var column in columns) operands.Add(new Operand(term.Sign, new CellRef(side, row, column), 0));
        }
        if (rows.Count > 0 || term.IsSum) return;
        var key = term.Rows.Kind == SelectorKind.Each ? at.Row! : term.Rows.Names[Math.Min(at.Step, term.Rows.Names.Count - 1)];
        foreach (var column in columns)
        {
            operands.Add(new Operand(term.Sign, null, 0) { MissingAt = Address.Cell(side.Table.Id, key, side.Columns[column].Id).Text });
        }
    }

    IReadOnlyList<int> RowsOf(Term term, SideGrid side, Binding at)
    {
        if (!term.IsSum && term.Rows.Kind == SelectorKind.List)
        {
            var row = side.IndexOfCode(term.Rows.Names[Math.Min(at.Step, term.Rows.Names.Count - 1)]);
            return row >= 0 ? [row] : [];
        }
        return RowSelection.Select(side, term.Rows, at.Row is null ? -1 : IndexOf(side, at.Row));
    }

    static IReadOnlyList<int> ColumnsOf(Term term, SideGrid side, Binding at)
    {
        var names = term.Columns.Names;
        switch (term.Columns.Kind)
        {
            case SelectorKind.Each:
                return side.ColumnIndex(at.Column!) is >= 0 and var each ? [each] : [];
            case SelectorKind.List when term.IsSum:
                return [.. names.Select(side.ColumnIndex)];
            case SelectorKind.List:
                return [side.ColumnIndex(names[Math.Min(at.Step, names.Count - 1)])];
            case SelectorKind.Range:
                var (from, to) = (side.ColumnIndex(names[0]), side.ColumnIndex(names[1]));
                return [.. side.Numeric.Where(column => column >= from && column <= to)];
            default:
                return [side.ColumnIndex(names[0])];
        }
    }

    string KeyOf(Row row) => equation.MatchByName ? SideGrid.NameOf(row) : SideGrid.CodeOf(row);

    int IndexOf(SideGrid side, string key) => equation.MatchByName ? side.IndexOfName(key) : side.IndexOfCode(key);
}
