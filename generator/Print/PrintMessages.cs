using System.Globalization;

namespace Mingzhang.Print;

/// <summary>The sentences of this folder, both languages side by side.</summary>
static class PrintMessages
{
    public static string Of(PrintFinding finding, bool chinese)
    {
        var (zh, en) = Sentence(finding);
        return string.Format(CultureInfo.InvariantCulture, chinese ? zh : en, finding.Arguments.ToArray<object>());
    }

    static (string Chinese, string English) Sentence(PrintFinding finding) => finding.Kind switch
    {
        PrintFindingKind.MarkupSyntax => ("版面模板读不下去：{0}", "the markup cannot be read: {0}"),
        PrintFindingKind.UnknownElement => Suggest(finding, 1, "打印不支持元素 <{0}>", "print has no element <{0}>"),
        PrintFindingKind.MisplacedElement => ("<{0}> 不能放在 <{1}> 里", "<{0}> may not stand inside <{1}>"),
        PrintFindingKind.MisplacedText => ("<{0}> 里不能直接写文字", "<{0}> may not hold text directly"),
        PrintFindingKind.UnknownAttribute => Suggest(finding, 2, "<{1}> 没有属性 {0}", "<{1}> has no attribute {0}"),
        PrintFindingKind.BadAttribute => ("属性 {0} 的值“{1}”不对，应为{2}", "attribute {0} has the value \"{1}\"; expected {2}"),
        PrintFindingKind.DuplicateId => ("id “{0}”重复", "the id \"{0}\" is used twice"),
        PrintFindingKind.BrokenLink => ("链接 #{0} 找不到目标", "nothing bears the id that #{0} links to"),
        PrintFindingKind.MissingAlternative => ("<{0}> 没有替代文字：写 aria-label 或 <title>", "<{0}> has no text alternative: give it aria-label or <title>"),
        PrintFindingKind.StyleSyntax => ("打印样式读不下去：{0}", "the print styles cannot be read: {0}"),
        PrintFindingKind.UnknownProperty => Suggest(finding, 1, "打印样式没有属性 {0}", "print has no property {0}"),
        PrintFindingKind.BadStyleValue => ("{1} 的值“{0}”不对，应为{2}", "\"{0}\" is no value of {1}; expected {2}"),
        PrintFindingKind.UnknownPage => ("没有名为 {0} 的 @page 规则", "no @page rule is named {0}"),
        PrintFindingKind.UnknownFont => Suggest(finding, 1, "没有字体“{0}”", "no font is named \"{0}\""),
        PrintFindingKind.UnreadableFont => ("字体“{0}”不能用：{1}", "the font \"{0}\" cannot be used: {1}"),
        PrintFindingKind.MissingGlyph => ("所有字体都没有字符“{0}”（{1}），暂以“〓”代替", "no font has the character \"{0}\" ({1}); 〓 is printed in its place"),
        PrintFindingKind.SplitRow => ("第 {0} 页：表格的一行比一页还高，已拆开排印", "page {0}: a table row is taller than a page and was split"),
        PrintFindingKind.Overflow => ("第 {0} 页：内容比栏宽", "page {0}: content is wider than its column"),
        PrintFindingKind.SkippedHeading => ("标题级别从 {1} 跳到 {0}", "a heading of level {0} follows one of level {1}"),
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    static (string Chinese, string English) Suggest(PrintFinding finding, int nearest, string chinese, string english) =>
        finding.Arguments.Count > nearest && finding.Arguments[nearest].Length > 0
            ? ($"{chinese}，是否为 {{{nearest}}}？", $"{english}; did you mean {{{nearest}}}?")
            : (chinese, english);
}
