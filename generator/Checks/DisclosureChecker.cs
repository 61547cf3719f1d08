using Mingzhang.Checks.Cells;
using Mingzhang.Checks.Codes;
using Mingzhang.Checks.Forms;
using Mingzhang.Checks.Identities;
using Mingzhang.Checks.Narrative;
using Mingzhang.Checks.Publication;
using Mingzhang.Checks.Structure;
using Mingzhang.Checks.Years;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Checks;

/// <summary>Checks one disclosure: every family of rules, then the waivers.</summary>
public static class DisclosureChecker
{
    // MissingParentCheck comes before the equations, which do not repeat what it tells.
    internal static readonly ICheck[] Checks =
    [
        new LabelCheck(), new MissingParentCheck(), new BlankParentCheck(), new IdentityCheck(), new AmountCheck(),
        new FunctionalCodeCheck(), new EconomicPairCheck(), new UnitNameCheck(), new DepartmentNameCheck(),
        new ProjectTableCheck(), new ProjectNameCheck(), new FundsCheck(), new IndicatorCheck(), new CostCheck(), new DeadlineCheck(), new CopiedTextCheck(), new ProductCheck(),
        new PurchaseCheck(), new SharedFactsCheck(),
        new PublishedTextCheck(), new DocumentNumberCheck(), new PublishedDateCheck(), new YearCheck(), new NarrativeCheck(),
    ];

    /// <param name="otherYears">The department's other disclosures, for comparisons of years.</param>
    /// <param name="reading">What reading this disclosure found; waivers are applied to it too, and a table whose file has errors is not computed with.</param>
    public static CheckReport Check(
        Disclosure disclosure, Standard standard, StandardLibrary library, IReadOnlyList<Disclosure> otherYears, IReadOnlyList<Finding> reading)
    {
        var context = new CheckContext(disclosure, standard, library, otherYears, reading);
        foreach (var check in Checks) Run(check, context);
        var findings = context.Waivers.Apply([.. reading, .. context.Findings]).ToArray();
        Array.Sort(findings, FindingOrder.Instance);
        return new CheckReport(disclosure, findings, Count(context.Identities, disclosure),
            () => new CellChecks(context.Grid, context.Identities))
        {
            Claims = context.Claims,
        };
    }

    internal static void Run(ICheck check, CheckContext context)
    {
        try
        {
            check.Run(context);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            context.Report(RuleFailure.Of(check.Name, fault, context.Disclosure.Span));
        }
    }

    static List<TableChecks> Count(IReadOnlyList<IdentityResult> results, Disclosure disclosure)
    {
        var byTable = results.ToLookup(RoundingNotes.TableOf, StringComparer.Ordinal);
        var tables = new List<TableChecks>();
        foreach (var table in disclosure.Tables)
        {
            var own = byTable[table.Id].ToList();
            if (own.Count == 0) continue;
            tables.Add(new TableChecks(table.Id)
            {
                Verified = own.Count(result => result.Verdict == Verdict.Exact),
                Failed = own.Count(result => result.Judgement.Fails || result.Verdict == Verdict.Doubtful),
                Blocked = own.Count(result => result.Verdict == Verdict.Blocked),
                Skipped = own.Count(result => result.Verdict == Verdict.Skipped),
                Roundings = [.. own.Where(result => result.Verdict == Verdict.Rounded).Select(IdentityText.Of)],
            });
        }
        return tables;
    }
}
