using System.Globalization;

namespace Mingzhang.Text.Claims;

/// <summary>
/// Finds the numbers of a passage and drops those that claim nothing about money: years, dates, numbers of documents, tables and list
/// items, thresholds (50万元以上), targets (≥90%). Scanned by hand in one pass.
/// </summary>
static class FigureScanner
{
    static readonly (string Unit, decimal Factor)[] MoneyUnits = [("万元", 10_000), ("亿元", 100_000_000), ("千元", 1_000), ("元", 1)];

    static readonly string[] CountUnits = ["平方米", "台(套)", "个", "项", "辆", "台", "套", "张", "家"];

    static readonly string[] Thresholds = ["(含)以上", "(原值)以上", "(含)以下", "及以上", "及以下", "以上", "以下", "以内"];

    const string Classifiers = "个项辆台张家";

    const string Numerals = "一二三四五六七八九十";

    /// <summary>More digits than any budget has.</summary>
    const int MostDigits = 15;

    /// <summary>The number that begins at a place, or null where what stands there claims nothing; <paramref name="end"/> is behind it either way.</summary>
    /// <param name="year">The year, where it is one: 2023年.</param>
    public static Figure? Read(ReadOnlySpan<char> text, int at, int passageStart, out int end, out int year)
    {
        year = 0;
        end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsGrouping(text, end))) end++;
        var isWhole = true;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            isWhole = false;
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }
        var number = text[at..end];
        if (number.Length > MostDigits || IsWord(text, at, end) || IsListNumber(text, at, end, passageStart)) return null;
        if (isWhole && number.Length == 4 && (number.StartsWith("20") || number.StartsWith("19")) && IsYear(text, end))
        {
            year = int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
            if (end < text.Length && text[end] == '年') end++;
            if (end < text.Length && text[end] == '度') end++;
            return null;
        }
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) return null;
        var before = at > passageStart ? text[at - 1] : '\0';
        if (before is '第' or '表' or '≥' or '≤' or '<' or '>' or '/' or '=') return null;
        if (before == '-' && IsMinus(text, at - 1, passageStart)) value = -value;
        else if (before == '-') return null;
        return WithUnit(text, at, ref end, value);
    }

    /// <summary>A Chinese numeral before a classifier (七个, 两项), from two on: 一个 is an article.</summary>
    public static Figure? ReadWords(ReadOnlySpan<char> text, int at, int passageStart, out int end)
    {
        end = at;
        var value = 0;
        while (end < text.Length && end < at + 3)
        {
            var digit = text[end] == '两' ? 2 : Numerals.IndexOf(text[end], StringComparison.Ordinal) + 1;
            if (digit == 0) break;
            value = digit == 10 ? Math.Max(1, value) * 10 : value % 10 == 0 ? value + digit : -1000;
            end++;
        }
        var isCount = end > at && value > 1 && end < text.Length && Classifiers.Contains(text[end], StringComparison.Ordinal)
            && (at == passageStart || text[at - 1] is not ('第' or '十' or '百' or '千' or '这' or '(' or '其'));
        if (!isCount)
        {
            end = Math.Max(end, at + 1);
            return null;
        }
        var unit = text[end].ToString();
        return new Figure(at, end, ++end, value, FigureKind.Count, unit, 1) { InWords = true };
    }

    static Figure? WithUnit(ReadOnlySpan<char> text, int at, ref int end, decimal value)
    {
        var (start, numberEnd) = (value < 0 ? at - 1 : at, end);
        if (end < text.Length && text[end] is '%')
        {
            end++;
            if (IsThreshold(text, end) || IsTarget(text, at)) return null;
            return new Figure(start, numberEnd, end, value, FigureKind.Percent, "%", 1);
        }
        foreach (var (unit, factor) in MoneyUnits)
        {
            if (!text[end..].StartsWith(unit)) continue;
            end += unit.Length;
            if (IsThreshold(text, end) || (end < text.Length && text[end] is '/' or '每')) return null;
            return new Figure(start, numberEnd, end, value, FigureKind.Money, unit, factor);
        }
        if (text[end..].StartsWith("个百分点") || text[end..].StartsWith("个月") || text[end..].StartsWith("项目")) return null;
        foreach (var unit in CountUnits)
        {
            if (!text[end..].StartsWith(unit)) continue;
            end += unit.Length;
            // 3台次, 5家庭: another word begins here.
            if (end < text.Length && text[end] is '次' or '庭' or '长') return null;
            if (IsThreshold(text, end)) return null;
            return new Figure(start, numberEnd, end, value, FigureKind.Count, unit, 1);
        }
        if (end < text.Length && IsOtherUnit(text[end])) return null;
        return new Figure(start, numberEnd, end, value, FigureKind.Bare, "", 1);
    }

    static bool IsGrouping(ReadOnlySpan<char> text, int at) =>
        text[at] == ',' && at + 3 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    /// <summary>A letter or a bracket of a document number beside it makes it part of a name.</summary>
    static bool IsWord(ReadOnlySpan<char> text, int at, int end)
    {
        if (at > 0 && (char.IsAsciiLetter(text[at - 1]) || text[at - 1] is '[' or '.')) return true;
        return end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is ']' or '号');
    }

    /// <summary>1、 or 1. or (1) at the beginning of a passage or behind the end of a clause.</summary>
    static bool IsListNumber(ReadOnlySpan<char> text, int at, int end, int passageStart)
    {
        if (end - at > 2 || end >= text.Length) return false;
        var before = at > passageStart ? text[at - 1] : '。';
        if (before == '(') return text[end] == ')';
        return before is '。' or ';' or ':' && text[end] is '、' or '.' or ')';
    }

    static bool IsYear(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] is '年' or '-' or '、' && !(text[end] == '年' && end + 1 < text.Length && text[end + 1] == '限');

    static bool IsMinus(ReadOnlySpan<char> text, int at, int passageStart) => at == passageStart || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is ')' or '%' or '元');

    static bool IsThreshold(ReadOnlySpan<char> text, int end)
    {
        foreach (var word in Thresholds)
        {
            if (end < text.Length && text[end..].StartsWith(word)) return true;
        }
        return false;
    }

    /// <summary>达到90%, 不低于90%: an aim, not an account.</summary>
    static bool IsTarget(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - 3)..at];
        return before.EndsWith("达到") || before.EndsWith("不低于") || before.EndsWith("达") || before.EndsWith("不少于") || before.EndsWith("不超过");
    }

    static bool IsOtherUnit(char c) => c is '年' or '月' or '日' or '天' or '号' or '人' or '名' or '位' or '次' or '时' or '点' or '周' or '届' or '期' or '岁' or '户' or '村' or '所' or '处'
        or '件' or '册' or '本' or '份' or '篇' or '场' or '条' or '类' or '级' or '批' or '间' or '座' or '亩' or '公' or '千' or '分' or '倍' or '章' or '款' or '支' or '只' or '吨' or '米'
        or '多' or '余' or ':' or '/' or '-' or '~' or '万' or '百' or '亿' or '兆' or '版' or '栋' or '层' or '盏' or '块' or '封' or '组' or '对' or '轮' or '学' or '大' or '字' or '后' or '前';
}
