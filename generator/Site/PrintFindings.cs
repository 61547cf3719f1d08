using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Print;
using Mingzhang.Site.Themes;

namespace Mingzhang.Site;

/// <summary>Says what the print engine found as findings of the program.</summary>
/// <param name="root">The folder of the site.</param>
/// <param name="markup">What the print template made.</param>
public sealed class PrintFindings(Theme theme, string root, Disclosure disclosure, string markup)
{
    const int LongestExcerpt = 120;

    public static Rule OutsideSubset { get; } = new("PRT-001", Severity.Error, true, new("打印模板用了不支持的写法", "The print template leaves the subset that can be printed"));

    public static Rule MissingGlyph { get; } = new("PRT-002", Severity.Warning, true, new("字体里没有这个字", "No font has this character"));

    public static Rule Split { get; } = new("PRT-003", Severity.Warning, true, new("一行或一格比一页还高，被拆开", "A row or cell taller than a page was split"));

    public static Rule WithoutAids { get; } = new("OUT-007", Severity.Warning, false, new("PDF 缺少文字层、书签或标记", "The PDF lacks text, outline or tags"));

    public static IEnumerable<Rule> All => [OutsideSubset, MissingGlyph, Split, WithoutAids];

    /// <summary>What a finished PDF lacks, or null.</summary>
    internal static Finding? Of(PrintAids aids, string template, string report)
    {
        var (chinese, english) = (new List<string>(), new List<string>());
        if (!aids.HasText) Lacks("文字（不能检索、复制）", "text (it cannot be searched)");
        if (!aids.HasOutline) Lacks("书签", "an outline");
        if (!aids.IsTagged) Lacks("标记（读屏软件读不出来）", "tags (it cannot be read aloud)");
        if (chinese.Count == 0) return null;
        return WithoutAids.At(SourceSpan.Whole(template), new($"{report} 没有{string.Join('、', chinese)}", $"{report} has no {string.Join(", no ", english)}")) with
        {
            Help = new("打印模板要有标题（h1 至 h6）和正文，见 themes/README.md", "A print template needs headings (h1 to h6) and text: see themes/README.md"),
        };

        void Lacks(string what, string whatEnglish)
        {
            chinese.Add(what);
            english.Add(whatEnglish);
        }
    }

    /// <summary>A character that also stands in the contents or a chart is told once, where it was written.</summary>
    internal IEnumerable<Finding> Of(IReadOnlyList<PrintFinding> all)
    {
        var placed = all.Where(found => found is { Kind: PrintFindingKind.MissingGlyph, Source.Length: > 0 }).Select(found => found.Arguments[0]).ToHashSet(StringComparer.Ordinal);
        return all.Where(found => found.Kind != PrintFindingKind.MissingGlyph || found.Source is { Length: > 0 } || !placed.Contains(found.Arguments[0])).Select(Of);
    }

    Finding Of(PrintFinding found)
    {
        var rule = found.IsError ? OutsideSubset : found.Kind == PrintFindingKind.MissingGlyph ? MissingGlyph : Split;
        return rule.At(found.IsError ? PlaceInTheme(found) : PlaceInSources(found), new(found.Message(), found.Message(chinese: false))) with
        {
            At = Address.Disclosure.Text,
            Help = found.IsError ? HelpWithTemplate(found) : new($"{disclosure.DepartmentId}/{disclosure.Id}：{found.Context}", $"{disclosure.DepartmentId}/{disclosure.Id}: {found.Context}"),
        };
    }

    /// <summary>The engine tells a place in what the templates made; what helps is the place in the template.</summary>
    SourceSpan PlaceInTheme(PrintFinding found)
    {
        if (!found.File.EndsWith(ThemeTemplates.Extension, StringComparison.Ordinal)) return new SourceSpan(found.File, found.Line, found.Column, found.Column + 1);
        return theme.FindInPrintTemplates(markup, found.Line, found.Column) ?? SourceSpan.Whole(found.Source is { Length: > 0 } source ? source : found.File);
    }

    SourceSpan PlaceInSources(PrintFinding found)
    {
        var file = found.Source is { Length: > 0 } named ? named : $"{disclosure.Folder}/disclosure.yml";
        var path = Path.Combine(root, file);
        if (found.Kind != PrintFindingKind.MissingGlyph || !File.Exists(path)) return SourceSpan.Whole(file);
        var source = SourceDecoder.Decode(file, File.ReadAllBytes(path), new FindingList());
        var offset = source?.Text.IndexOf(found.Arguments[0], StringComparison.Ordinal) ?? -1;
        if (offset >= 0) return source!.Span(offset, found.Arguments[0].Length);
        return SourceSpan.Whole(file);
    }

    Message HelpWithTemplate(PrintFinding found)
    {
        var lines = markup.Split('\n');
        var made = found.File.EndsWith(ThemeTemplates.Extension, StringComparison.Ordinal) && found.Line > 0 && found.Line <= lines.Length ? lines[found.Line - 1].Trim() : "";
        if (made.Length > LongestExcerpt) made = made[..LongestExcerpt] + "…";
        var (zh, en) = made.Length == 0 ? ("", "") : ($"；模板写出的是：{made}", $"; the template wrote: {made}");
        return new("generator/Print/README.md 列出可用的元素与样式" + zh, "generator/Print/README.md lists the elements and styles that can be used" + en);
    }
}
