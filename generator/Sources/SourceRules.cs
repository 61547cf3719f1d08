using Mingzhang.Diagnostics;

namespace Mingzhang.Sources;

/// <summary>What can be wrong with a cell or a row of a source. Nothing of SRC can be waived: the value itself is in doubt.</summary>
public static class SourceRules
{
    public static Rule RaggedRow { get; } = Error("SRC-005", "一行的格数与表头不同", "A row has another number of cells than the header");

    public static Rule SkippedLines { get; } = new("SRC-008", Severity.Info, false,
        new("表名、单位、栏次等行已跳过", "Title, unit or index lines were skipped"));

    public static Rule NotANumber { get; } = Error("SRC-010", "金额不是数", "An amount is not a number");

    public static Rule FoldedAmount { get; } = Warning("SRC-011", "金额里的全角字符或空格已转换", "Full-width characters or spaces in an amount were converted");

    public static Rule BadGrouping { get; } = Error("SRC-012", "千分位写错", "Digits are grouped wrongly");

    public static Rule TooManyDecimals { get; } = Error("SRC-013", "小数位数超过计量单位", "More decimals than the unit allows");

    public static Rule SignReadAsNotApplicable { get; } = Warning("SRC-014", "符号按“不适用”读取", "A sign was read as not applicable");

    public static Rule SpreadsheetDamage { get; } = Error("SRC-015", "Excel 错误值，或被 Excel 改成科学记数、日期", "An Excel error value, or a value that Excel turned into scientific notation or a date");

    public static Rule FilledDown { get; } = Warning("SRC-016", "合并单元格的空格按上一行补齐", "The gap of a merged cell was filled from the row above");

    public static Rule TrailingColumns { get; } = Warning("SRC-017", "右侧有多余的空列", "There are empty columns at the right");

    public static Rule LostZeros { get; } = Warning("SRC-018", "编码开头的 0 丢失", "A code lost its leading zeros");

    public static Rule VariantCharacter { get; } = new("SRC-033", Severity.Info, true,
        new("异体字按规范字识别", "A variant character was recognised"));

    public static Rule RepeatedHeader { get; } = new("PRF-018", Severity.Info, true,
        new("绩效指标里重复的表头已略去", "A repeated header among the indicators was left out"));

    public static IEnumerable<Rule> All =>
        [RaggedRow, SkippedLines, NotANumber, FoldedAmount, BadGrouping, TooManyDecimals, SignReadAsNotApplicable, SpreadsheetDamage,
            FilledDown, TrailingColumns, LostZeros, VariantCharacter, RepeatedHeader];

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, false, new(chinese, english));

    static Rule Warning(string id, string chinese, string english) => new(id, Severity.Warning, false, new(chinese, english));
}
