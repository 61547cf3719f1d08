using Mingzhang.Diagnostics;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>
/// Finds the figure behind several broken identities: one whose change by one amount mends all the broken identities that it
/// stands in, and that stands in none which holds. A clerk then hears of one mistyped cell, not of its row, its column and
/// every table that repeats it.
/// </summary>
sealed class FaultLocator
{
    readonly Dictionary<int, Suspect> _suspects = [];
    readonly IReadOnlyList<IdentityResult> _results;

    FaultLocator(IReadOnlyList<IdentityResult> results) => _results = results;

    /// <summary>The faults that explain at least two broken identities each, the one that explains most first.</summary>
    public static IReadOnlyList<Fault> Locate(IReadOnlyList<IdentityResult> results)
    {
        var faults = new List<Fault>();
        var open = new HashSet<IdentityResult>(results.Where(IsBroken), ReferenceEqualityComparer.Instance);
        if (open.Count < 2) return faults;
        var locator = new FaultLocator(results);
        locator.Collect();
        while (locator.Best(open) is { } best)
        {
            var explained = best.Broken.Where(entry => open.Contains(entry.Result)).Select(entry => entry.Result).ToList();
            foreach (var result in explained) open.Remove(result);
            faults.Add(new Fault(best.Cell, best.Change, explained));
        }
        return faults;
    }

    static bool IsBroken(IdentityResult result) => result is
    {
        Verdict: Verdict.Wrong,
        Identity.Equation.Formula.Relation: Relation.Equal,
        Identity.Equation.Severity: null or Severity.Error,
    } && CheckRules.Find(result.Identity.Equation.Rule) is not { Severity: < Severity.Error };

    void Collect()
    {
        foreach (var result in _results)
        {
            if (IsBroken(result)) AddBroken(result);
        }
        foreach (var result in _results)
        {
            if (!result.Judgement.Holds || result.Identity.Equation.Formula.Relation != Relation.Equal) continue;
            foreach (var operand in result.Identity.Operands)
            {
                if (operand is { Cell: { } cell, HasValue: true } && _suspects.TryGetValue(cell.Id, out var suspect)) suspect.Holds = true;
            }
        }
    }

    void AddBroken(IdentityResult result)
    {
        Add(result.Identity.Left, -1);
        Add(result.Identity.Right, 1);

        void Add(ReadOnlySpan<Operand> operands, int side)
        {
            foreach (var operand in operands)
            {
                if (operand is not { Cell: { } cell, HasValue: true }) continue;
                if (!_suspects.TryGetValue(cell.Id, out var suspect)) _suspects.Add(cell.Id, suspect = new Suspect(cell));
                suspect.Broken.Add((result, side * operand.Sign * InUnitOf(cell, result.Judgement)));
            }
        }
    }

    static decimal InUnitOf(CellRef cell, Judgement judgement) =>
        cell.Column.Unit == judgement.Unit ? judgement.Difference : judgement.Difference / 10_000m;

    Suspect? Best(HashSet<IdentityResult> open)
    {
        Suspect? best = null;
        var most = 1;
        foreach (var suspect in _suspects.Values.OrderBy(suspect => suspect.Cell.Id))
        {
            if (suspect.Holds) continue;
            var count = suspect.Broken.Count(entry => open.Contains(entry.Result));
            if (count <= most || !suspect.Agrees()) continue;
            (best, most) = (suspect, count);
        }
        return best;
    }

    sealed class Suspect(CellRef cell)
    {
        public CellRef Cell { get; } = cell;

        public List<(IdentityResult Result, decimal Change)> Broken { get; } = [];

        public bool Holds { get; set; }

        /// <summary>The change that the strictest broken identity asks for: one without rounding knows it to the last digit.</summary>
        public decimal Change => Broken.MinBy(entry => entry.Result.Judgement.Bound).Change;

        /// <summary>All broken identities ask for the same change, up to their rounding.</summary>
        public bool Agrees()
        {
            var (first, change) = Broken[0];
            return Broken.TrueForAll(entry => Math.Abs(entry.Change - change) <= entry.Result.Judgement.Bound + first.Judgement.Bound);
        }
    }
}
