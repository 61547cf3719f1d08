using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Identities;

/// <summary>What a disclosure left out for secrecy: totals above it may exceed their published parts, and tables may differ there.</summary>
sealed class Withholdings(IReadOnlyList<Withholding> withheld)
{
    readonly string[][] _addresses = [.. withheld.Select(one => one.At.Split('/'))];

    /// <summary>The judgement of an identity that does not hold, when what was left out is taken into account.</summary>
    public Judgement Relax(Identity identity, Judgement judgement)
    {
        if (_addresses.Length == 0 || !judgement.Fails || !identity.Operands.Any(operand => IsConcerned(operand))) return judgement;
        if (judgement.Verdict != Verdict.Wrong) return judgement with { Verdict = Verdict.Skipped };
        return judgement.Left >= judgement.Right && identity.Equation.Formula.IsWithinOneTable ? judgement with { Verdict = Verdict.Skipped } : judgement;
    }

    bool IsConcerned(Operand operand)
    {
        var (table, row, isTotal) = operand.Cell is { } cell
            ? (cell.Grid.Table.Id, cell.Row.Key, cell.Row.Role == RowRole.Total)
            : operand.MissingAt?.Split('/') is { } missing ? (missing[0], missing[1], false) : ("", "", false);
        return _addresses.Any(address => address[0] == table
            && (address.Length == 1 || isTotal || address[1].StartsWith(row, StringComparison.Ordinal)));
    }
}
