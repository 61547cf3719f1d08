using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>The identities of a disclosure by cell.</summary>
sealed class CellChecks
{
    readonly DisclosureGrid _grid;
    readonly Dictionary<int, List<IdentityResult>> _byCell = [];

    public CellChecks(DisclosureGrid grid, IReadOnlyList<IdentityResult> results)
    {
        _grid = grid;
        foreach (var result in results)
        {
            if (result.Verdict == Verdict.Skipped) continue;
            foreach (var operand in result.Identity.Operands)
            {
                if (operand is not { Cell: { } cell, HasValue: true }) continue;
                if (!_byCell.TryGetValue(cell.Id, out var list)) _byCell.Add(cell.Id, list = []);
                if (list.Count == 0 || !ReferenceEquals(list[^1], result)) list.Add(result);
            }
        }
    }

    public IReadOnlyList<CellCheck> ChecksOf(string address) => [.. At(address).Select(result =>
        new CellCheck(result.Identity.Equation.Id, result.Identity.Equation.Rule, OutcomeOf(result.Verdict), IdentityText.Of(result)))];

    public IEnumerable<string> Passed(string address) =>
        from result in At(address) where result.Verdict is Verdict.Exact or Verdict.Rounded select result.Identity.Equation.Id;

    public IReadOnlyList<AddendSet> Addends(string address)
    {
        if (_grid.Find(address) is not { } total) return [];
        return
        [
            .. from result in At(address)
               let identity = result.Identity
               where identity.Left.Length == 1 && identity.Judged.Cell == total && identity.Equation.Formula is { Relation: Relation.Equal, IsWithinOneTable: true }
               let addends = identity.Right.Where(operand => operand is { Cell: not null, HasValue: true, Sign: > 0 }).Select(operand => operand.Cell!.Value).ToList()
               where addends.Count > 0
               orderby addends.TrueForAll(cell => cell.RowIndex == total.RowIndex)
               select new AddendSet(identity.Equation.Id, identity.Equation.Says, [.. addends.Select(cell => cell.Address)]),
        ];
    }

    IReadOnlyList<IdentityResult> At(string address) =>
        _grid.Find(address) is { } cell && _byCell.TryGetValue(cell.Id, out var results) ? results : [];

    static CellCheckOutcome OutcomeOf(Verdict verdict) => verdict switch
    {
        Verdict.Exact => CellCheckOutcome.Verified,
        Verdict.Rounded => CellCheckOutcome.Rounded,
        Verdict.Blocked => CellCheckOutcome.Blocked,
        _ => CellCheckOutcome.Failed,
    };
}
