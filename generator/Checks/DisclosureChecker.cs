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
        return new CheckReport(disclosure, findings, context.Identities.Count(disclosure),
            () => new CellChecks(context.Grid, context.Identities.Told))
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
}
