using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Text.Claims;

/// <summary>Reads what the written sections of a disclosure claim. Deterministic: a lexicon, a scanner and a grammar of clauses; nothing is learnt.</summary>
static class ClaimReader
{
    /// <summary>No written section of a budget is this long; what lies behind is not read.</summary>
    const int LongestSection = 4 * 1024 * 1024;

    public static ClaimSet Read(Disclosure disclosure, Lexicon lexicon)
    {
        if (disclosure.Sections.Count == 0) return ClaimSet.Empty;
        var collector = new ClaimCollector();
        foreach (var section in disclosure.Sections)
        {
            if (section.Markdown.Length <= LongestSection) ReadSection(section, disclosure.Year, lexicon, collector);
        }
        return collector.ToSet();
    }

    static void ReadSection(Section section, int year, Lexicon lexicon, ClaimCollector collector)
    {
        var text = NarrativeText.Of(section.Markdown);
        var scope = ScopeOf(Standard.ForYear(section.Layout.Title, year), lexicon);
        var reader = new SectionClaims(section, text, lexicon, year, collector) { SectionScope = scope };
        foreach (var passage in text.Passages)
        {
            if (passage.IsHeading) reader.Head(scope, ScopeOf(text.Chars[passage.Start..passage.End].ToString(), lexicon));
            else reader.Read(passage);
        }
        reader.Finish();
    }

    /// <summary>What a title says about everything below it; a title that names several things (收支) says nothing about them.</summary>
    static Facets ScopeOf(string title, Lexicon lexicon)
    {
        var phrase = new Phrase();
        var text = NarrativeFolding.Fold(TextFolding.WithoutNumbering(TextFolding.Fold(title)));
        for (var i = 0; i < text.Length;)
        {
            var length = lexicon.Match(text, i, out var term);
            if (length > 0) phrase.Add(text.AsSpan(i, length), term);
            i += Math.Max(1, length);
        }
        return phrase.IsMixed ? default : phrase.Facets with { Item = null, Stage = null };
    }
}
