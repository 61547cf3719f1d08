using Mingzhang.Checks.Codes;
using Mingzhang.Checks.Forms;
using Mingzhang.Checks.Narrative;
using Mingzhang.Checks.Publication;
using Mingzhang.Checks.Structure;
using Mingzhang.Checks.Years;
using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>The catalogue of the rules that the checks of a disclosure report as.</summary>
public static class CheckRules
{
    static readonly Dictionary<string, Rule> ById = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static IEnumerable<Rule> All =>
        [.. ArithmeticRules.All, .. CrossTableRules.All, .. WholeTableRules.All, .. CodeRules.All, .. FormRules.All, .. NarrativeRules.All, .. PublicationRules.All, .. SourceTextRules.All, .. YearRules.All, .. ProgramRules.All];

    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
