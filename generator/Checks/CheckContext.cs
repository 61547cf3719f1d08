using Mingzhang.Checks.Forms;
using Mingzhang.Checks.Identities;
using Mingzhang.Checks.Waivers;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Checks;

/// <summary>What the checks of one disclosure look at, and where they report.</summary>
sealed class CheckContext
{
    readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    public CheckContext(Disclosure disclosure, Standard standard, StandardLibrary library, IReadOnlyList<Disclosure> otherYears, IReadOnlyList<Finding> reading)
    {
        (Disclosure, Standard, Library, OtherYears) = (disclosure, standard, library, otherYears);
        Grid = new DisclosureGrid(disclosure);
        Waivers = new WaiverDesk(disclosure);
        foreach (var finding in reading)
        {
            if (finding is { Severity: Severity.Error, Waived: false } && Waivers.Find(finding) is null) _unreadable.Add(finding.Span.File ?? "");
        }
    }

    public Disclosure Disclosure { get; }

    public Standard Standard { get; }

    public StandardLibrary Library { get; }

    /// <summary>The department's other disclosures, for comparisons of years.</summary>
    public IReadOnlyList<Disclosure> OtherYears { get; }

    public DisclosureGrid Grid { get; }

    public IReadOnlyList<FormFacts> Forms => field ??= [.. Disclosure.Forms.Select(form => new FormFacts(form))];

    public WaiverDesk Waivers { get; }

    public List<Finding> Findings { get; } = [];

    /// <summary>The identities that were tried, filled by the identity check.</summary>
    public IdentityResults Identities { get; set; } = IdentityResults.None;

    /// <summary>What the written sections claim, judged by the narrative check.</summary>
    public IReadOnlyList<Narrative.ClaimVerdict> Claims { get; set; } = [];

    /// <summary>Addresses of rows that a table should have and lacks, already told (STR-009).</summary>
    public HashSet<string> MissingRows { get; } = new(StringComparer.Ordinal);

    /// <summary>The list that serves a name which columns use.</summary>
    public CodeList? FindCodeList(string name) =>
        Standard.CodeLists.TryGetValue(name, out var id) ? Library.FindCodeList(id) : null;

    public void Report(Finding finding) => Findings.Add(finding);

    /// <summary>Reading the file met errors, so that a comparison with its figures would only repeat them.</summary>
    public bool IsUnreadable(string? file) => file is not null && _unreadable.Contains(file);
}
