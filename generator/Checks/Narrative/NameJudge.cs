using Mingzhang.Diagnostics;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-007, NAR-010, NAR-024: names that no list has, or no table.</summary>
sealed class NameJudge(NarrativeDesk desk)
{
    const int Closest = 2;
    const int ShortestName = 5;

    /// <summary>An amount whose subject was not understood: the name may be mistyped. Only where the amount then agrees is it certain.</summary>
    public void Judge(Claim claim)
    {
        if (claim.Kind != ClaimKind.Amount || claim.Subject.IsClear || claim.Value == 0 || desk.IsDecided(claim)) return;
        if (Nearest(claim.Subject.Text, 0) is not { } item) return;
        var candidates = desk.Resolver.Find(new Facets { Item = item }, claim.Scope, counts: false);
        if ((AmountJudge.Match(claim, candidates.Best) ?? AmountJudge.Match(claim, candidates.Others)) is not { } cell) return;
        desk.Agree(claim, ClaimBasis.Table, cell);
        var name = Mistyped(claim.Subject.Text, item);
        Report(claim.Section, claim.Span, name, item, [NarrativeDesk.Related(cell)]);
    }

    public void Judge(NamedList list)
    {
        var known = list.Names.Count(name => name.Subject.Facets.Item is { } item && desk.Cells.HasItem(desk.Cells.Known(item)));
        foreach (var name in list.Names)
        {
            if (name.Subject is { Facets.Item: { } item, IsClear: true })
            {
                if (known * 2 >= list.Names.Count && !desk.Cells.HasItem(desk.Cells.Known(item))) ReportNoRow(list, name, item);
            }
            else if (known > 0 && Nearest(name.Subject.Text, 1) is { } near) Report(list.Section, name.Span, Mistyped(name.Subject.Text, near), near, []);
        }
    }

    /// <summary>The name in the lists that a text ends with but for a letter or two.</summary>
    /// <param name="sameEnd">How many letters at its end must be right: nothing else confirms a name in a list.</param>
    string? Nearest(string text, int sameEnd)
    {
        if (text.Length < ShortestName) return null;
        string? best = null;
        var limit = Closest + 1;
        foreach (var item in desk.Lexicon.Items)
        {
            if (text.EndsWith(item, StringComparison.Ordinal)) return null;
            if (item.Length < ShortestName || !item.EndsWith(text[^sameEnd..], StringComparison.Ordinal) || text.Length < item.Length - Closest) continue;
            for (var length = Math.Max(ShortestName, item.Length - Closest); length <= Math.Min(text.Length, item.Length + Closest); length++)
            {
                var end = text.AsSpan(text.Length - length);
                if (end[0] != item[0]) continue;
                var distance = Distance(end, item, limit);
                if (distance >= limit || distance == 0 || distance * 3 > item.Length) continue;
                (best, limit) = (item, distance);
            }
        }
        return best;
    }

    static string Mistyped(string text, string item)
    {
        var start = text.LastIndexOf(item[0], Math.Max(0, text.Length - Math.Max(1, item.Length - Closest)));
        return start < 0 ? text : text[start..];
    }

    static int Distance(ReadOnlySpan<char> a, string b, int limit)
    {
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        foreach (var c in a)
        {
            current[0] = previous[0] + 1;
            var least = current[0];
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(previous[j - 1] + (c == b[j - 1] ? 0 : 1), Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }
            if (least >= limit) return limit;
            current.CopyTo(previous);
        }
        return previous[b.Length];
    }

    void Report(string section, SourceSpan span, string name, string nearest, IReadOnlyList<RelatedPlace> related) =>
        desk.Context.Report(NarrativeRules.Name.At(span, new($"“{name}”不是科目或表行的名称，最接近的是“{nearest}”", $"“{name}” is the name of no class or row; the nearest is “{nearest}”")) with
        {
            At = $"text/{section}",
            Published = name,
            Expected = nearest,
            Related = related,
            Help = new($"改为“{nearest}”；公开件原本如此的，在 disclosure.yml 的 waivers 中登记", $"Write “{nearest}”; if the published document says so, register a waiver in disclosure.yml"),
        });

    void ReportNoRow(NamedList list, ListedName name, string item)
    {
        var economic = !desk.Lexicon.IsClass(item) || list.Of?.Subject.Facets is { Kind: not null } or { Domain: not null };
        var rule = economic ? NarrativeRules.Items : NarrativeRules.NoRow;
        desk.Context.Report(rule.At(name.Span, new($"列举了“{item}”，表里没有这一行", $"“{item}” is named, no table has such a row")) with
        {
            At = $"text/{list.Section}",
            Published = name.Written,
            Help = new("核对列举：删去没有的，或补上表里的行", "Check the list: delete what is not there, or add the row"),
        });
    }
}
