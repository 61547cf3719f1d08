using Mingzhang.Model;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>A term of an equation with the side that it speaks of and what does not change from row to row.</summary>
sealed class TermPlan
{
    readonly Term _term;
    readonly bool _matchByName;
    readonly int[] _columns;
    readonly IReadOnlyList<int>? _rows;

    public TermPlan(Term term, SideGrid? side, bool matchByName)
    {
        (_term, Side, _matchByName) = (term, side, matchByName);
        _columns = side is null ? [] : FixedColumns(term, side);
        _rows = side is null || !HasFixedRows(term) ? null : RowSelection.Select(side, term.Rows, -1);
    }

    public Term Term => _term;

    /// <summary>Null for a plain number.</summary>
    public SideGrid? Side { get; }

    public void AddOperands(List<Operand> operands, Binding at)
    {
        if (Side is null)
        {
            operands.Add(new Operand(_term.Sign, null, _term.Constant ?? 0));
            return;
        }
        if (_rows is not null || _term.Rows.IsSetOf(Selector.Children))
        {
            var rows = _rows ?? (IndexOf(at.Row!) is >= 0 and var parent ? Side.Tree.ChildrenOf(parent) : []);
            for (var i = 0; i < rows.Count; i++) AddRow(operands, rows[i], at);
            if (rows.Count == 0 && !_term.IsSum) AddMissing(operands, _term.Rows.First, at);
            return;
        }
        var key = _term.Rows.Kind == SelectorKind.Each ? at.Row! : _term.Rows.Names[Math.Min(at.Step, _term.Rows.Names.Count - 1)];
        if (IndexOf(key) is >= 0 and var row) AddRow(operands, row, at);
        else if (!_term.IsSum) AddMissing(operands, key, at);
    }

    void AddRow(List<Operand> operands, int row, Binding at)
    {
        if (StepColumn(at) is >= 0 and var single)
        {
            operands.Add(new Operand(_term.Sign, new CellRef(Side!, row, single), 0));
            return;
        }
        foreach (var column in _columns) operands.Add(new Operand(_term.Sign, new CellRef(Side!, row, column), 0));
    }

    void AddMissing(List<Operand> operands, string row, Binding at)
    {
        var column = StepColumn(at) is >= 0 and var single ? single : _columns[0];
        operands.Add(new Operand(_term.Sign, null, 0) { MissingAt = Address.Cell(Side!.Table.Id, row, Side.Columns[column].Id).Text });
    }

    /// <summary>The column of the moment, or -1 where the term's columns do not change.</summary>
    int StepColumn(Binding at) => _term.Columns.Kind switch
    {
        SelectorKind.Each => Side!.ColumnIndex(at.Column!),
        SelectorKind.List when !_term.IsSum => _columns[Math.Min(at.Step, _columns.Length - 1)],
        _ => -1,
    };

    int IndexOf(string key) => _matchByName ? Side!.IndexOfName(key) : Side!.IndexOfCode(key);

    static bool HasFixedRows(Term term) =>
        term.Rows.Kind != SelectorKind.Each && !term.Rows.IsSetOf(Selector.Children) && (term.IsSum || term.Rows.Kind != SelectorKind.List);

    static int[] FixedColumns(Term term, SideGrid side)
    {
        var names = term.Columns.Names;
        if (term.Columns.Kind == SelectorKind.Each) return [];
        if (term.Columns.Kind != SelectorKind.Range) return [.. names.Select(side.ColumnIndex)];
        var (from, to) = (side.ColumnIndex(names[0]), side.ColumnIndex(names[1]));
        return [.. side.Numeric.Where(column => column >= from && column <= to)];
    }
}
