using System.Runtime.InteropServices;
using Mingzhang.Model;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>The identities of a disclosure by cell.</summary>
sealed class CellChecks
{
    static readonly List<IdentityResult> None = [];

    readonly DisclosureGrid _grid;
    readonly Dictionary<int, List<IdentityResult>?> _byCell = [];

    public CellChecks(DisclosureGrid grid, IReadOnlyList<IdentityResult> results)
    {
        _grid = grid;
        foreach (var result in results)
        {
            Add(result, result.Identity.Operands);
        }
    }

    public IReadOnlyList<CellCheck> ChecksOf(string address) => [.. At(address).Select(result =>
        new CellCheck(result.Identity.Equation.Id, result.Identity.Equation.Rule, OutcomeOf(result.Verdict), IdentityText.Of(result)))];

    public IReadOnlyList<AddendSet> Addends(string address)
    {
        if (_grid.Find(address) is not { } total) return [];
        return
        [
            .. from sum in SumsOf(total)
               orderby Array.TrueForAll(sum.Addends, cell => cell.RowIndex == total.RowIndex)
               select new AddendSet(sum.Equation.Id, sum.Equation.Says, [.. sum.Addends.Select(cell => cell.Address)]),
        ];
    }

    /// <summary>The equations by which a cell is the sum of others, each with the filled ones among those.</summary>
    public IEnumerable<(Equation Equation, CellRef[] Addends)> SumsOf(CellRef total)
    {
        foreach (var result in At(total))
        {
            var identity = result.Identity;
            if (identity.LeftCount != 1 || identity.Judged.Cell != total || identity.Equation.Formula is not { Relation: Relation.Equal, IsWithinOneTable: true }) continue;
            var count = 0;
            var addends = new CellRef[identity.Operands.Length - 1];
            for (var i = 1; i < identity.Operands.Length; i++)
            {
                if (identity.Operands[i] is { Cell: { } cell, HasValue: true, Sign: > 0 }) addends[count++] = cell;
            }
            if (count > 0) yield return (identity.Equation, count == addends.Length ? addends : addends[..count]);
        }
    }

    /// <summary>The ids of the equations that a cell stands in and that hold, by rounding or to the last digit.</summary>
    public IEnumerable<string> PassedBy(CellRef cell)
    {
        foreach (var result in At(cell))
        {
            if (result.Verdict is Verdict.Exact or Verdict.Rounded) yield return result.Identity.Equation.Id;
        }
    }

    /// <summary>The numbered cells of one side of a table.</summary>
    public SideGrid? Of(BudgetTable table, TableSide side)
    {
        foreach (var grid in _grid.Sides(table.Id))
        {
            if (ReferenceEquals(grid.Side, side)) return grid;
        }
        return null;
    }

    void Add(IdentityResult result, Operand[] operands)
    {
        foreach (var operand in operands)
        {
            if (operand is not { Cell: { } cell, HasValue: true }) continue;
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_byCell, cell.Id, out _);
            list ??= [];
            if (list.Count == 0 || !ReferenceEquals(list[^1], result)) list.Add(result);
        }
    }

    IReadOnlyList<IdentityResult> At(string address) => _grid.Find(address) is { } cell ? At(cell) : [];

    List<IdentityResult> At(CellRef cell) => _byCell.GetValueOrDefault(cell.Id) ?? None;

    static CellCheckOutcome OutcomeOf(Verdict verdict) => verdict switch
    {
        Verdict.Exact => CellCheckOutcome.Verified,
        Verdict.Rounded => CellCheckOutcome.Rounded,
        Verdict.Blocked => CellCheckOutcome.Blocked,
        _ => CellCheckOutcome.Failed,
    };
}
