using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Mingzhang.Checks;
using Mingzhang.Checks.Narrative;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;
using Mingzhang.Text.Claims;
using Xunit.Abstractions;

namespace Mingzhang.Tests.Checks.Narrative;

/// <summary>
/// Explanations as departments of other provinces and ministries word them, about the tables of invented departments: as they are, and with one
/// mistake at a time. See Wordings/README.md.
/// </summary>
public sealed class WordingTests(ITestOutputHelper output)
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests/Checks/Narrative/Wordings");

    /// <param name="claims">Amounts, shares, changes and counts that the text states.</param>
    /// <param name="undecidable">Those of them that neither a table nor another number of the text says anything about.</param>
    [Theory]
    [InlineData("budget-anhui", 95, 0)]
    [InlineData("budget-guangdong", 58, 7)]
    [InlineData("budget-hebei", 58, 3)]
    [InlineData("budget-hunan", 62, 6)]
    [InlineData("budget-jiangsu", 108, 5)]
    [InlineData("budget-shandong", 51, 0)]
    [InlineData("budget-shanxi", 102, 1)]
    [InlineData("budget-sichuan", 97, 5)]
    [InlineData("central-zhongyang", 62, 2)]
    [InlineData("final-central", 70, 6)]
    [InlineData("final-hubei", 134, 7)]
    [InlineData("final-sichuan", 111, 18)]
    [InlineData("final-zhejiang", 83, 7)]
    public void True_statements_are_decided_whatever_the_wording_and_never_blamed(string name, int claims, int undecidable)
    {
        var report = Check(name, Text(name));
        var stated = report.Claims.Where(verdict => verdict.Claim.Kind is not (ClaimKind.Nothing or ClaimKind.Steady) && !verdict.Claim.InWords).ToList();
        var undecided = stated.Where(verdict => verdict.Outcome == ClaimOutcome.Undecided).ToList();
        foreach (var verdict in undecided) output.WriteLine($"{verdict.Claim.Section}:{verdict.Claim.Span.Line} {verdict.Claim.Sentence} {verdict.Claim.Written}");
        output.WriteLine($"{name}: {stated.Count} {undecided.Count}");

        Assert.Empty(Reading.Told(report).Where(finding => finding.Span.File.StartsWith("text/", StringComparison.Ordinal)).Select(finding => $"{finding.Rule} {finding.Span} {finding.Message}"));
        Assert.Equal((claims, undecidable), (stated.Count, undecided.Count));
    }

    [Fact]
    public void Each_seeded_mistake_is_told_at_its_place()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "mistakes.txt")).Where(line => !line.StartsWith('#')).ToArray();
        var missed = lines.Select(Miss).OfType<string>().ToList();

        Assert.True(lines.Length >= 69, $"only {lines.Length}");
        Assert.True(missed.Count == 0, string.Join("\n", missed));
    }

    /// <summary>Not some chosen mistakes but every number that agrees, one at a time.</summary>
    [Fact]
    public void Nearly_every_changed_number_is_told()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var name in Directory.GetFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(name => name != "README").Order(StringComparer.Ordinal))
        {
            var (disclosure, report) = Read(name, Text(name));
            var before = MutationTests.Keys(report);
            foreach (var claim in report.Claims.Where(verdict => verdict.Outcome == ClaimOutcome.Agrees && verdict.Claim.Kind is not (ClaimKind.Nothing or ClaimKind.Steady) && !verdict.Claim.InWords).Select(verdict => verdict.Claim))
            {
                tried++;
                var known = Tables.Of(name);
                if (MutationTests.Keys(DisclosureChecker.Check(MutationTests.Change(disclosure, claim), known.Standard, known.Library, known.Others, [])).IsSubsetOf(before)) missed.Add($"{name} {claim.Section}:{claim.Span.Line} {claim.Kind} {claim.Written} {ClaimWords.Subject(claim)}");
            }
        }
        foreach (var line in missed) output.WriteLine(line);
        output.WriteLine($"{missed.Count} of {tried}");
        Assert.True(tried >= 900, $"only {tried} numbers");
        Assert.True(missed.Count * 10 <= tried, $"{missed.Count} of {tried} changes were not told");
    }

    static string? Miss(string line)
    {
        var parts = Regex.Match(line, "^(?<name>\\S+) (?<rules>\\S+) (?<before>.+) → (?<after>.+)$", RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.True(parts.Success, line);
        var (name, before, after) = (parts.Groups["name"].Value, parts.Groups["before"].Value, parts.Groups["after"].Value.Replace("\\n", "\n", StringComparison.Ordinal));
        var text = Text(name);
        Assert.True(text.Split(before).Length == 2, $"not once in {name}: {before}");
        var told = Reading.Told(Check(name, text.Replace(before, after, StringComparison.Ordinal)));
        var rules = parts.Groups["rules"].Value.Split('/');
        return told.Any(finding => rules.Contains(finding.Rule) && Touches(finding, text.Replace(before, after, StringComparison.Ordinal), after)) ? null
            : $"{line}\n    {string.Join("\n    ", told.Select(finding => $"{finding.Rule} {finding.Span.File}:{finding.Span.Line}:{finding.Span.Column} {finding.Message.Chinese}"))}";
    }

    /// <summary>The finding, or a place that it refers to, lies in the paragraph that was changed.</summary>
    static bool Touches(Finding finding, string text, string after)
    {
        foreach (var (id, markdown) in Sections(text))
        {
            var at = markdown.IndexOf(after, StringComparison.Ordinal);
            if (at < 0) continue;
            var (first, last) = (LineOf(markdown, at), LineOf(markdown, at + after.Length));
            return finding.Related.Select(related => related.Span).Prepend(finding.Span).Any(span => span.File == $"text/{id}.md" && span.Line >= first && span.Line <= last);
        }
        return false;
    }

    static int LineOf(string text, int at) => 1 + text.AsSpan(0, at).Count('\n');

    static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".md")).ReplaceLineEndings("\n");

    static IEnumerable<(string Id, string Markdown)> Sections(string text)
    {
        foreach (var part in ("\n" + text).Split("\n# ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            yield return (part[..end].Trim(), part[(end + 1)..]);
        }
    }

    static CheckReport Check(string name, string text) => Read(name, text).Report;

    static (Disclosure Disclosure, CheckReport Report) Read(string name, string text)
    {
        var (disclosure, standard, library, others) = Tables.Of(name);
        disclosure = disclosure with { Sections = [.. Sections(text).Select(section => new Section(standard.Section(section.Id)!, section.Markdown, new SourceSpan($"text/{section.Id}.md", 1, 1, 1)))] };
        return (disclosure, DisclosureChecker.Check(disclosure, standard, library, others, []));
    }

    sealed record Tables(Disclosure Disclosure, Standard Standard, StandardLibrary Library, IReadOnlyList<Disclosure> Others)
    {
        static readonly ConcurrentDictionary<(string Root, string Department, DisclosureKind Kind), Lazy<Tables>> Known = [];

        public static Tables Of(string name)
        {
            var (root, department) = name.Contains("central", StringComparison.Ordinal) ? (Path.Combine(Repository.Root, "tests/sites/valid/budget-and-final"), "yanjiu") : (Path.Combine(Folder, "site"), "jiaotong");
            return Known.GetOrAdd((root, department, name.StartsWith("final", StringComparison.Ordinal) ? DisclosureKind.Final : DisclosureKind.Budget), key => new Lazy<Tables>(() => Read(key.Root, key.Department, key.Kind))).Value;
        }

        static Tables Read(string root, string department, DisclosureKind kind)
        {
            var findings = new FindingList();
            var library = new StandardLibrary(root, findings);
            var site = SiteReader.Read(root, findings)!;
            var outline = site.Departments.Single(item => item.Department.Id == department);
            var all = outline.Disclosures.Select(disclosure => new DisclosureReader(site.Root, library).Read(outline, disclosure, findings)!).ToList();
            var disclosure = all.Single(found => found.Kind == kind);
            return new Tables(disclosure, library.Find(disclosure.StandardId)!, library, [.. all.Where(other => other != disclosure)]);
        }
    }
}
