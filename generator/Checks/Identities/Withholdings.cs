using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>What a disclosure left out for secrecy: totals above it may exceed their published parts, and tables may differ there.</summary>
sealed class Withholdings(IReadOnlyList<Withholding> withheld)
{
    readonly string[][] _addresses = [.. withheld.Select(one => one.At.Split('/'))];

    /// <summary>The judgement of an identity that does not hold, when what was left out is taken into account.</summary>
    public Judgement Relax(Equation equation, ReadOnlySpan<Operand> left, ReadOnlySpan<Operand> right, Judgement judgement)
    {
        if (_addresses.Length == 0 || !judgement.Fails || !(AreConcerned(left) || AreConcerned(right))) return judgement;
        if (judgement.Verdict != Verdict.Wrong) return judgement with { Verdict = Verdict.Skipped };
        return judgement.Left >= judgement.Right && equation.Formula.IsWithinOneTable ? judgement with { Verdict = Verdict.Skipped } : judgement;
    }

    bool AreConcerned(ReadOnlySpan<Operand> operands)
    {
        foreach (var operand in operands)
        {
            if (IsConcerned(operand)) return true;
        }
        return false;
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
