using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Checks.Forms;

/// <summary>
/// PRF-013 and PRF-014: numbers that several forms must share. What a whole county has (全县75个村) is one number in every form; what
/// the department's form counts (基层党建公开栏30个) is what a project's indicator of that name counts.
/// </summary>
sealed class SharedFactsCheck : ICheck
{
    const int ShortestName = 4;
    const int LongestNoun = 8;

    static readonly string[] NameEndings = ["数量", "人数", "次数", "个数", "数"];
    static readonly string[] Links = ["数量", "数", "达到", "达", "为", "共", "不少于", "不低于", ":"];

    public string Name => "PRF-013, PRF-014";

    public void Run(CheckContext context)
    {
        var forms = context.Forms.Where(form => !context.IsUnreadable(form.Form.File)).ToList();
        ReportShared(context, forms);
        foreach (var department in forms.Where(form => form.Form.Find("name") is null))
        {
            ReportDepartment(context, department, forms.FindAll(form => form.Form.Find("name") is not null));
        }
    }

    static void ReportShared(CheckContext context, List<FormFacts> forms)
    {
        var seen = new Dictionary<string, (decimal Value, FormFacts Form, FormValue Place)>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            foreach (var text in Texts(form, MayNameAWhole))
            {
                foreach (var (thing, number, said) in Wholes(text))
                {
                    if (seen.TryAdd(thing, (number, form, text.Value)) || seen[thing].Value == number || seen[thing].Form == form) continue;
                    var first = seen[thing];
                    context.Report(FormFindings.Of(FormRules.Shared, form, text.Address, text.Value, new(
                        $"这里写“{said}”，《{first.Form.Form.Name}》里是 {Number(first.Value)}", $"“{said}” here, but {Number(first.Value)} in “{first.Form.Form.Name}”")) with
                    {
                        Published = said,
                        Related = [new(first.Place.Span, new($"《{first.Form.Form.Name}》", $"“{first.Form.Form.Name}”"))],
                    });
                }
            }
        }
    }

    static bool MayNameAWhole(string text) => text.Contains('全', StringComparison.Ordinal);

    /// <summary>全区209个村: the thing with its scope, and its number.</summary>
    static IEnumerable<(string Thing, decimal Number, string Said)> Wholes(FormText source)
    {
        var text = source.Folded;
        foreach (var figure in source.Figures)
        {
            if (!figure.IsCount || figure.Bound != 0 || figure.Start < 2 || text[figure.Start - 2] != '全' || "区县市省州盟旗镇乡".IndexOf(text[figure.Start - 1], StringComparison.Ordinal) < 0) continue;
            var end = figure.End;
            while (end < text.Length && end - figure.End < LongestNoun && IsNoun(text[end])) end++;
            if (end - figure.End == LongestNoun) continue;
            yield return ($"全{text[figure.Start - 1]}{figure.Unit}{text[figure.End..end]}", figure.Value, text[(figure.Start - 2)..end]);
        }
    }

    /// <summary>A noun ends before punctuation, digits, and the words with which a sentence goes on.</summary>
    static bool IsNoun(char c) => c >= '\u4e00' && c <= '\u9fff' && "每的等和及与按给均都有共进开".IndexOf(c, StringComparison.Ordinal) < 0;

    static void ReportDepartment(CheckContext context, FormFacts department, List<FormFacts> projects)
    {
        var indicators = projects.SelectMany(form => form.Indicators.Where(indicator => indicator.Figures.Length == 1).Select(indicator => (Form: form, Indicator: indicator)))
            .GroupBy(pair => CoreOf(pair.Indicator.Name.Text), StringComparer.Ordinal).Where(group => group.Key.Length >= ShortestName).ToList();
        foreach (var text in Texts(department, text => text.Length > 0))
        {
            foreach (var group in indicators)
            {
                if (SaidOf(text.Folded, group.Key, text.Figures) is not { } said) continue;
                var same = group.Where(pair => Counted(pair.Indicator.Figures[0].Unit) == Counted(said.Unit)).ToList();
                if (same.Count == 0 || same.Exists(pair => Agree(pair.Indicator.Figures[0], said)) || same.Sum(pair => pair.Indicator.Figures[0].Value) == said.Value) continue;
                var (form, indicator) = same[0];
                context.Report(FormFindings.Of(FormRules.Department, department, text.Address, text.Value, new(
                    $"整体目标里“{group.Key}”是 {Number(said.Value)}{said.Unit}，项目《{form.Form.Name}》的指标是“{indicator.Value.Text}”",
                    $"The department's target for “{group.Key}” is {Number(said.Value)}{said.Unit}, the project “{form.Form.Name}” says “{indicator.Value.Text}”")) with
                {
                    Published = $"{Number(said.Value)}{said.Unit}",
                    Expected = indicator.Value.Text,
                    Related = [new(indicator.Value.Span, new($"《{form.Form.Name}》“{indicator.Name.Text}”", $"“{form.Form.Name}”, “{indicator.Name.Text}”"))],
                });
            }
        }
    }

    /// <summary>The name of an indicator without its unit in brackets and the words that only say that it counts.</summary>
    static string CoreOf(string name)
    {
        var folded = TextFolding.Fold(name);
        if (folded.EndsWith(')') && folded.LastIndexOf('(') is > 0 and var bracket) folded = folded[..bracket];
        foreach (var ending in NameEndings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal)) return folded[..^ending.Length];
        }
        return folded;
    }

    /// <summary>The number that a text gives to a thing: 基层党建公开栏数量30个, 30个基层党建公开栏.</summary>
    static Figure? SaidOf(string text, string thing, Figure[] figures)
    {
        var at = text.IndexOf(thing, StringComparison.Ordinal);
        if (at < 0) return null;
        var end = at + thing.Length;
        while (Array.Find(Links, link => string.CompareOrdinal(text, end, link, 0, link.Length) == 0) is { } found) end += found.Length;
        foreach (var figure in figures)
        {
            if (figure.Unit.Length > 0 && !figure.IsYear && (figure.Start == end || figure.End == at)) return figure with { Bound = BoundOf(text, figure) };
        }
        return null;
    }

    /// <summary>The bound before a number, or behind it: 40人次以上.</summary>
    static int BoundOf(string text, Figure figure)
    {
        if (figure.Bound != 0) return figure.Bound;
        var after = text.AsSpan(figure.End);
        return after.StartsWith("以上") ? 1 : after.StartsWith("以内") || after.StartsWith("以下") ? -1 : 0;
    }

    static string Counted(string unit) => unit is "人次" or "名" ? "人" : unit;

    /// <summary>Two bounds must be the same; an exact number must lie within a bound.</summary>
    static bool Agree(Figure indicator, Figure said) => (indicator.Bound, said.Bound) switch
    {
        ( > 0, 0) => said.Value >= indicator.Value,
        ( < 0, 0) => said.Value <= indicator.Value,
        (0, > 0) => indicator.Value >= said.Value,
        (0, < 0) => indicator.Value <= said.Value,
        _ => indicator.Value == said.Value,
    };

    /// <summary>Overview, plan and goals, and what indicators say: the whole department's are texts too.</summary>
    static IEnumerable<FormText> Texts(FormFacts form, Predicate<string> isConcerned)
    {
        foreach (var explanation in form.Explanations)
        {
            if (isConcerned(explanation.Value.Text)) yield return explanation;
        }
        foreach (var indicator in form.Indicators)
        {
            var values = indicator.Values;
            for (var i = 0; i < values.Count; i++)
            {
                if (isConcerned(values[i].Text)) yield return indicator.TextOf(values[i]);
            }
        }
    }

    static string Number(decimal value) => Identities.IdentityText.Number(value);
}
