using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Print;

namespace Mingzhang.Site;

/// <summary>Says what the print engine found as findings of the program.</summary>
public static class PrintFindings
{
    public static Rule OutsideSubset { get; } = new("PRT-001", Severity.Error, true, new("打印模板用了不支持的写法", "The print template leaves the subset that can be printed"));

    public static Rule MissingGlyph { get; } = new("PRT-002", Severity.Warning, true, new("字体里没有这个字", "No font has this character"));

    public static Rule Split { get; } = new("PRT-003", Severity.Warning, true, new("一行或一格比一页还高，被拆开", "A row or cell taller than a page was split"));

    public static IEnumerable<Rule> All => [OutsideSubset, MissingGlyph, Split];

    internal static Finding Of(PrintFinding found, Disclosure disclosure)
    {
        var rule = found.IsError ? OutsideSubset : found.Kind == PrintFindingKind.MissingGlyph ? MissingGlyph : Split;
        var span = found is { IsError: false, Source.Length: > 0 } ? SourceSpan.Whole(found.Source) : new SourceSpan(found.File, found.Line, found.Column, found.Column + 1);
        return rule.At(span, new(found.Message(), found.Message(chinese: false))) with
        {
            At = Address.Disclosure.Text,
            Help = found.IsError
                ? new("generator/Print/README.md 列出可用的元素与样式", "generator/Print/README.md lists the elements and styles that can be used")
                : new($"{disclosure.DepartmentId}/{disclosure.Id}：{found.Context}", $"{disclosure.DepartmentId}/{disclosure.Id}: {found.Context}"),
        };
    }
}
