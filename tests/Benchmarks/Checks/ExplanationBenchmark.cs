using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Standards;

namespace Mingzhang.Benchmarks.Checks;

/// <summary>What checking the explanation of a disclosure adds to checking its tables.</summary>
static class ExplanationBenchmark
{
    const int Rounds = 100;

    public static void Run(string folder)
    {
        var findings = new FindingList();
        var library = new StandardLibrary(folder, findings);
        var site = SiteReader.Read(folder, findings) ?? throw new InvalidOperationException($"no site in {folder}");
        foreach (var outline in site.Departments)
        {
            foreach (var entry in outline.Disclosures)
            {
                if (new DisclosureReader(site.Root, library).Read(outline, entry, findings) is not { Sections.Count: > 0 } disclosure || library.Find(disclosure.StandardId) is not { } standard) continue;
                Tell(outline.Department.Id, disclosure, standard, library);
            }
        }
    }

    static void Tell(string department, Disclosure disclosure, Standard standard, StandardLibrary library)
    {
        var tables = disclosure with { Sections = [] };
        var claims = DisclosureChecker.Check(disclosure, standard, library, [], []).Claims.Count;
        var whole = Measure.Of(() => DisclosureChecker.Check(disclosure, standard, library, [], []), Rounds);
        var without = Measure.Of(() => DisclosureChecker.Check(tables, standard, library, [], []), Rounds);
        Console.WriteLine(FormattableString.Invariant(
            $"{department}/{disclosure.Year}: {disclosure.Sections.Sum(section => section.Markdown.Length)} characters, {claims} claims; with text best {whole.BestMilliseconds:F2} ms median {whole.MedianMilliseconds:F2} ms, tables alone best {without.BestMilliseconds:F2} ms median {without.MedianMilliseconds:F2} ms: the text {whole.BestMilliseconds - without.BestMilliseconds:F2} ms, {whole.AllocatedKilobytes - without.AllocatedKilobytes:F0} KB"));
    }
}
