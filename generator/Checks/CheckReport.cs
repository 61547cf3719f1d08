using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Checks;

/// <summary>What checking one disclosure found, and what it proved.</summary>
public sealed class CheckReport
{
    readonly Lazy<CellChecks> _cells;

    internal CheckReport(Disclosure disclosure, IReadOnlyList<Finding> findings, IReadOnlyList<TableChecks> tables, Func<CellChecks> cells)
    {
        (Disclosure, Findings, Tables) = (disclosure, findings, tables);
        _cells = new Lazy<CellChecks>(cells);
    }

    public Disclosure Disclosure { get; }

    /// <summary>Those of reading and of checking, sorted; waived ones carry the reason.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The tables about which something was tried, in the standard's order.</summary>
    public IReadOnlyList<TableChecks> Tables { get; }

    /// <summary>What the written sections claim and how it came out, in reading order.</summary>
    public IReadOnlyList<Narrative.ClaimVerdict> Claims { get; init; } = [];

    /// <summary>Identities that hold, by rounding or to the last digit.</summary>
    public int Verified => Tables.Sum(table => table.Verified + table.Rounded);

    public int Rounded => Tables.Sum(table => table.Rounded);

    public int Failed => Tables.Sum(table => table.Failed);

    public int Blocked => Tables.Sum(table => table.Blocked);

    public int Skipped => Tables.Sum(table => table.Skipped);

    public bool HasErrors => Findings.Any(finding => finding is { Severity: Severity.Error, Waived: false });

    /// <summary>A rule crashed: a bug of the program, exit code 3.</summary>
    public bool HasBug => Findings.Any(finding => finding.Rule == ProgramRules.RuleFailed.Id);

    /// <summary>The tables that print the note that parts may differ from a total by rounding.</summary>
    public bool HasRounding(string table) => Tables.Any(checks => checks.Table == table && checks.Rounded > 0);

    /// <summary>The identities that a cell stands in. Computed when first asked for.</summary>
    public IReadOnlyList<CellCheck> ChecksOf(string address) => _cells.Value.ChecksOf(address);

    /// <summary>The sums that make a cell a total: down its column first, then along its row. Empty for a cell that is none.</summary>
    public IReadOnlyList<AddendSet> Addends(string address) => _cells.Value.Addends(address);

    /// <summary>The identities by cell. Computed when first asked for.</summary>
    internal CellChecks Cells => _cells.Value;
}
