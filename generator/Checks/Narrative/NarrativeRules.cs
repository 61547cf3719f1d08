using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR and the YOY rules that texts can break: what a department writes against its tables, itself and last year.</summary>
public static class NarrativeRules
{
    public static Rule Amount { get; } = Error("NAR-001", "正文的金额与表不一致", "An amount in the text differs from the table");

    public static Rule Share { get; } = Error("NAR-002", "正文的占比不对", "A share in the text is wrong");

    public static Rule Change { get; } = Error("NAR-003", "正文的增减额或增减率不对", "A change or growth in the text is wrong");

    public static Rule Count { get; } = Error("NAR-004", "正文的个数与行数不同", "A count in the text differs from the rows");

    public static Rule Enumeration { get; } = Warning("NAR-005", "列举不全", "A list leaves something out");

    public static Rule NoUnit { get; } = Warning("NAR-006", "数没有单位", "A number has no unit");

    public static Rule Name { get; } = Warning("NAR-007", "名称不在目录里", "A name is in no list");

    public static Rule Disagreement { get; } = Error("NAR-008", "同一件事写了两个数", "Two numbers in the text disagree");

    public static Rule Scope { get; } = Error("NAR-009", "口径说错了", "The scope is named wrongly");

    public static Rule NoRow { get; } = Warning("NAR-010", "提到的类别表里没有", "A class is named that no table has");

    public static Rule Repeated { get; } = Info("NAR-011", "段落重复", "A paragraph is repeated");

    public static Rule MixedDecimals { get; } = Info("NAR-012", "小数位不一致", "Decimals are mixed");

    public static Rule MissingShare { get; } = Info("NAR-013", "一串占比里缺了一个", "A share is missing in a series");

    public static Rule AsOf { get; } = Warning("NAR-014", "截止日期不合理", "An as-of date cannot be right");

    public static Rule Sum { get; } = Error("NAR-020", "正文里的加总不对", "A sum in the text is wrong");

    public static Rule Undecided { get; } = Warning("NAR-021", "没有核对到的数", "A number that nothing could decide");

    public static Rule Direction { get; } = Warning("NAR-022", "增减方向与数的正负矛盾", "The direction contradicts the sign");

    public static Rule Zero { get; } = Warning("NAR-023", "正文说没有，表里有", "The text says there is none, the table has some");

    public static Rule Items { get; } = Info("NAR-024", "主要内容与表里的项目不同", "The items named are not those of the table");

    public static Rule LeftOver { get; } = Warning("NAR-025", "留着上一年的句子", "A sentence of last year is left over");

    public static Rule ImpliedLastYear { get; } = Error("YOY-001", "推算的上年数与上年公开的不同", "The implied last year differs from what was published");

    public static Rule ImpliedBases { get; } = Error("YOY-002", "同一文件里推算的上年数互相矛盾", "Implied figures of last year disagree");

    public static IEnumerable<Rule> All =>
    [
        Amount, Share, Change, Count, Enumeration, NoUnit, Name, Disagreement, Scope, NoRow, Repeated, MixedDecimals, MissingShare, AsOf, Sum,
        Undecided, Direction, Zero, Items, LeftOver, ImpliedLastYear, ImpliedBases,
    ];

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, true, new(chinese, english));

    static Rule Warning(string id, string chinese, string english) => new(id, Severity.Warning, true, new(chinese, english));

    static Rule Info(string id, string chinese, string english) => new(id, Severity.Info, true, new(chinese, english));
}
