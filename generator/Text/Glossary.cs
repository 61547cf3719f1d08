using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Mingzhang.Text;

/// <summary>
/// The terms that 名词解释 defines, one a paragraph (三、“三公”经费：指… or 九、一般公共预算是指…), and their marks in other written parts: the
/// first time a part uses a term it links to the definition. A glossary written in another way has no terms and changes nothing.
/// </summary>
public sealed partial class Glossary
{
    const int ShownDefinition = 120;

    readonly IReadOnlyList<GlossaryTerm> _longestFirst;

    Glossary(IReadOnlyList<GlossaryTerm> terms) => (Terms, _longestFirst) = (terms, [.. terms.OrderByDescending(term => term.Word.Length).ThenBy(term => term.Word, StringComparer.Ordinal)]);

    public IReadOnlyList<GlossaryTerm> Terms { get; }

    public static Glossary Of(WrittenPart written)
    {
        var terms = new List<GlossaryTerm>();
        foreach (var line in written.Plain.Split('\n'))
        {
            if (Definition().Match(line.Trim()) is not { Success: true } match) continue;
            var word = match.Groups["word"].Value.Trim();
            if (word.Length < 3 || terms.Exists(term => term.Word == word)) continue;
            terms.Add(new GlossaryTerm(word, line.Trim()[(match.Length - match.Groups["verb"].Length)..].Trim(), $"term-{(terms.Count + 1).ToString(CultureInfo.InvariantCulture)}"));
        }
        return new Glossary(terms);
    }

    /// <summary>The glossary's own HTML, in which each defining paragraph can be linked to.</summary>
    public string Anchored(string html)
    {
        var text = new StringBuilder(html.Length + (Terms.Count * 40));
        var at = 0;
        foreach (var term in Terms)
        {
            var word = html.IndexOf(WebUtility.HtmlEncode(term.Word), at, StringComparison.Ordinal);
            var paragraph = word < 0 ? -1 : html.LastIndexOf("<p>", word, StringComparison.Ordinal);
            if (paragraph < at) continue;
            var end = word + WebUtility.HtmlEncode(term.Word).Length;
            text.Append(html, at, paragraph - at).Append(CultureInfo.InvariantCulture, $"<p id=\"{term.Id}\">")
                .Append(html, paragraph + 3, word - paragraph - 3).Append("<dfn>").Append(html, word, end - word).Append("</dfn>");
            at = end;
        }
        return text.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>Another part's HTML with the first use of each term linked to its definition; not in headings, links and heads of tables.</summary>
    /// <param name="page">The glossary's page as the part links to it.</param>
    public string Marked(string html, string page)
    {
        if (Terms.Count == 0) return html;
        var used = new HashSet<string>(StringComparer.Ordinal);
        var text = new StringBuilder(html.Length + 512);
        var (at, closed) = (0, 0);
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0) tag = html.Length;
            if (closed == 0) Mark(text, html.AsSpan(at, tag - at), page, used);
            else text.Append(html, at, tag - at);
            if (tag == html.Length) break;
            var end = html.IndexOf('>', tag) + 1;
            if (Closed().IsMatch(html.AsSpan(tag, end - tag))) closed += html[tag + 1] == '/' ? -1 : 1;
            text.Append(html, tag, end - tag);
            at = end;
        }
        return text.ToString();
    }

    void Mark(StringBuilder text, ReadOnlySpan<char> words, string page, HashSet<string> used)
    {
        while (First(words, used, out var at) is { } term)
        {
            var encoded = WebUtility.HtmlEncode(term.Word);
            text.Append(words[..at]).Append(CultureInfo.InvariantCulture, $"<a class=\"term\" href=\"{page}#{term.Id}\" title=\"{WebUtility.HtmlEncode(Shortened(term.Definition))}\">{encoded}</a>");
            words = words[(at + encoded.Length)..];
            used.Add(term.Word);
        }
        text.Append(words);
    }

    /// <summary>The first unused term in a text; of those that begin at one place the longest.</summary>
    GlossaryTerm? First(ReadOnlySpan<char> words, HashSet<string> used, out int at)
    {
        GlossaryTerm? first = null;
        at = int.MaxValue;
        foreach (var term in _longestFirst)
        {
            if (used.Contains(term.Word)) continue;
            var found = words.IndexOf(WebUtility.HtmlEncode(term.Word), StringComparison.Ordinal);
            if (found < 0 || found >= at) continue;
            (first, at) = (term, found);
        }
        return first;
    }

    static string Shortened(string definition) => definition.Length <= ShownDefinition ? definition : definition[..ShownDefinition] + "…";

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十]+[）)]?、?|[0-9]+[、.．])\\s*(?<word>[^，。；：:]{2,24}?)(?:[：:]\\s*|(?<verb>是?指|是对))", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex("^</?(?:a|h[1-6]|th|caption|code)[ >]", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();
}
