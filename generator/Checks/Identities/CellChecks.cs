using Mingzhang.Model;

namespace Mingzhang.Checks.Identities;

/// <summary>The identities of a disclosure by cell.</summary>
sealed class CellChecks
{
    readonly DisclosureGrid _grid;

    /// <summary>The identities of all cells, those of one cell side by side in the order of the standard.</summary>
    readonly IdentityResult[] _results;

    /// <summary>Where the identities of a cell begin in <see cref="_results"/>; one more than there are cells.</summary>
    readonly int[] _starts;

    public CellChecks(DisclosureGrid grid, IReadOnlyList<IdentityResult> results)
    {
        _grid = grid;
        _starts = new int[grid.CellCount + 1];
        // Which result a cell was last seen in: it may stand in one identity more than once.
        var seen = new int[grid.CellCount];
        for (var i = 0; i < results.Count; i++)
        {
            foreach (var operand in results[i].Identity.Operands)
            {
                if (operand is not { IsCell: true, HasValue: true } || seen[operand.CellId] == i + 1) continue;
                seen[operand.CellId] = i + 1;
                _starts[operand.CellId + 1]++;
            }
        }
        for (var cell = 0; cell < grid.CellCount; cell++) _starts[cell + 1] += _starts[cell];
        _results = new IdentityResult[_starts[^1]];
        var ends = seen;
        _starts.AsSpan(0, grid.CellCount).CopyTo(ends);
        foreach (var result in results)
        {
            foreach (var operand in result.Identity.Operands)
            {
                if (operand is not { IsCell: true, HasValue: true }) continue;
                ref var end = ref ends[operand.CellId];
                if (end == _starts[operand.CellId] || !ReferenceEquals(_results[end - 1], result)) _results[end++] = result;
            }
        }
    }

    public IReadOnlyList<CellCheck> ChecksOf(string address)
    {
        var checks = new List<CellCheck>();
        foreach (var result in At(address))
        {
            checks.Add(new CellCheck(result.Identity.Equation.Id, result.Identity.Equation.Rule, OutcomeOf(result.Verdict), IdentityText.Of(result)));
        }
        return checks;
    }

    public IReadOnlyList<AddendSet> Addends(string address)
    {
        if (_grid.Find(address) is not { } total) return [];
        var sums = new List<AddendSet>();
        // Sums down a column stand before those along the row.
        var alongRow = new List<AddendSet>();
        foreach (var sum in SumsOf(total))
        {
            var (addends, isAlongRow) = (new List<string>(), true);
            foreach (var operand in sum.Right)
            {
                if (!operand.IsFilledAddend) continue;
                addends.Add(operand.Cell!.Value.Address);
                isAlongRow &= operand.Row == total.RowIndex;
            }
            (isAlongRow ? alongRow : sums).Add(new AddendSet(sum.Equation.Id, sum.Equation.Says, addends));
        }
        return [.. sums, .. alongRow];
    }

    /// <summary>The identities by which a cell is the sum of others, at least one of them filled.</summary>
    public CellSums SumsOf(CellRef total) => new(total, At(total));

    /// <summary>The ids of the equations that a cell stands in and that hold, by rounding or to the last digit.</summary>
    public PassedEquations PassedBy(CellRef cell) => new(At(cell));

    /// <summary>The numbered cells of one side of a table.</summary>
    public SideGrid? Of(BudgetTable table, TableSide side)
    {
        foreach (var grid in _grid.Sides(table.Id))
        {
            if (ReferenceEquals(grid.Side, side)) return grid;
        }
        return null;
    }

    ReadOnlySpan<IdentityResult> At(string address) => _grid.Find(address) is { } cell ? At(cell) : [];

    ReadOnlySpan<IdentityResult> At(CellRef cell) => _results.AsSpan(_starts[cell.Id].._starts[cell.Id + 1]);

    static CellCheckOutcome OutcomeOf(Verdict verdict) => verdict switch
    {
        Verdict.Exact => CellCheckOutcome.Verified,
        Verdict.Rounded => CellCheckOutcome.Rounded,
        Verdict.Blocked => CellCheckOutcome.Blocked,
        _ => CellCheckOutcome.Failed,
    };
}
