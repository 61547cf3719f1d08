using System.Collections.Concurrent;
using Mingzhang.Checks;
using Mingzhang.Checks.Narrative;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Checks.Narrative;

/// <summary>Checks a shipped disclosure, as it is or with other words in one of its sections.</summary>
sealed class Reading
{
    static readonly ConcurrentDictionary<string, Lazy<Reading>> Known = new(StringComparer.Ordinal);

    readonly StandardLibrary _library;

    Reading(string department)
    {
        Skip.IfNot(File.Exists(Path.Combine(Repository.Root, "site.yml")), "The demonstration content is not here");
        var findings = new FindingList();
        _library = new StandardLibrary(Repository.Root, findings);
        var site = SiteReader.Read(Repository.Root, findings)!;
        var outline = site.Departments.Single(item => item.Department.Id == department);
        Disclosure = new DisclosureReader(site.Root, _library).Read(outline, outline.Disclosures[0], findings)! with { Waivers = [] };
        Standard = _library.Find(Disclosure.StandardId)!;
    }

    public Disclosure Disclosure { get; }

    public Standard Standard { get; }

    public static Reading Of(string department) => Known.GetOrAdd(department, key => new Lazy<Reading>(() => new Reading(key))).Value;

    public CheckReport Check() => Check(Disclosure);

    public CheckReport Check(Disclosure disclosure) => DisclosureChecker.Check(disclosure, Standard, _library, [], []);

    /// <summary>The disclosure with a single section of these words.</summary>
    public CheckReport Check(string section, string words) => Check(Disclosure with { Sections = [Section(section, words)] });

    public Section Section(string id, string words) => new(Standard.Section(id)!, words, new SourceSpan($"text/{id}.md", 1, 1, 1));

    /// <summary>The findings about texts; numbers that nothing decides and remarks on style aside.</summary>
    public static IReadOnlyList<Finding> Told(CheckReport report) =>
        [.. report.Findings.Where(finding => finding.Rule.StartsWith("NAR", StringComparison.Ordinal) || finding.Rule.StartsWith("YOY", StringComparison.Ordinal)).Where(finding => finding.Rule is not ("NAR-021" or "NAR-012"))];

    public static string Say(ClaimVerdict verdict) => $"{verdict.Claim.Written} {verdict.Outcome} {verdict.At} {verdict.Rule}";
}
