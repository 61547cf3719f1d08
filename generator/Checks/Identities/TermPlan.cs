using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>A term of an equation with the side that it speaks of and what does not change from row to row.</summary>
sealed class TermPlan
{
    readonly bool _matchByName;
    readonly int[] _columns;
    readonly int[]? _rows;
    string? _boundKey;
    int _boundRow;
    string? _boundColumn;
    int _boundColumnIndex;

    public TermPlan(Term term, SideGrid? side, bool matchByName)
    {
        (Term, Side, _matchByName) = (term, side, matchByName);
        _columns = side is null ? [] : FixedColumns(term, side);
        _rows = side is null || !HasFixedRows(term) ? null : RowSelection.Select(side, term.Rows);
    }

    public Term Term { get; }

    /// <summary>Null for a plain number.</summary>
    public SideGrid? Side { get; }

    public void AddOperands(OperandList operands, Binding at)
    {
        if (Side is null)
        {
            operands.Add(new Operand(Term, null, 0, 0, null));
            return;
        }
        if (_rows is not null || Term.Rows.IsSetOf(Selector.Children))
        {
            var rows = _rows ?? (IndexOf(at.Row!) is >= 0 and var parent ? Side.Tree.ChildrenOf(parent) : []);
            foreach (var part in rows) AddRow(operands, part, at);
            if (rows.IsEmpty && !Term.IsSum) AddMissing(operands, Term.Rows.First, at);
            return;
        }
        var key = Term.Rows.Kind == SelectorKind.Each ? at.Row! : Term.Rows.Names[Math.Min(at.Step, Term.Rows.Names.Count - 1)];
        if (IndexOf(key) is >= 0 and var row) AddRow(operands, row, at);
        else if (!Term.IsSum) AddMissing(operands, key, at);
    }

    void AddRow(OperandList operands, int row, Binding at)
    {
        if (StepColumn(at) is >= 0 and var single)
        {
            operands.Add(new Operand(Term, Side, row, single, null));
            return;
        }
        foreach (var column in _columns) operands.Add(new Operand(Term, Side, row, column, null));
    }

    void AddMissing(OperandList operands, string row, Binding at) =>
        operands.Add(new Operand(Term, Side, -1, StepColumn(at) is >= 0 and var single ? single : _columns[0], row));

    /// <summary>The column of the moment, or -1 where the term's columns do not change.</summary>
    int StepColumn(Binding at) => Term.Columns.Kind switch
    {
        SelectorKind.Each => IndexOfColumn(at.Column!),
        SelectorKind.List when !Term.IsSum => _columns[Math.Min(at.Step, _columns.Length - 1)],
        _ => -1,
    };

    /// <summary>Asked for the same row in one column after the other.</summary>
    int IndexOf(string key)
    {
        if (!ReferenceEquals(key, _boundKey)) (_boundKey, _boundRow) = (key, _matchByName ? Side!.IndexOfName(key) : Side!.IndexOfCode(key));
        return _boundRow;
    }

    int IndexOfColumn(string id)
    {
        if (!ReferenceEquals(id, _boundColumn)) (_boundColumn, _boundColumnIndex) = (id, Side!.ColumnIndex(id));
        return _boundColumnIndex;
    }

    static bool HasFixedRows(Term term) =>
        term.Rows.Kind != SelectorKind.Each && !term.Rows.IsSetOf(Selector.Children) && (term.IsSum || term.Rows.Kind != SelectorKind.List);

    static int[] ColumnsBetween(SideGrid side, int from, int to) => Array.FindAll(side.Numeric, column => column >= from && column <= to);

    static int[] FixedColumns(Term term, SideGrid side)
    {
        var names = term.Columns.Names;
        switch (term.Columns.Kind)
        {
            case SelectorKind.Each:
                return [];
            case SelectorKind.Range:
                return ColumnsBetween(side, side.ColumnIndex(names[0]), side.ColumnIndex(names[1]));
            case SelectorKind.Key:
                return RowSelection.Single(side.ColumnIndex(names[0]));
            default:
                var columns = new int[names.Count];
                for (var i = 0; i < columns.Length; i++) columns[i] = side.ColumnIndex(names[i]);
                return columns;
        }
    }
}
