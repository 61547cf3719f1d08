using System.Globalization;
using Mingzhang.Documents;

namespace Mingzhang.Checks.Forms;

/// <summary>Finds the numbers of a text with their units and bounds: ≥209个, 每人每年5万元, 中央补助7万.</summary>
static class FigureScanner
{
    static readonly string[] Units =
    [
        "平方米", "人次", "场次", "批次", "学时", "公里", "元", "%", "个", "人", "名", "户", "村", "家", "所", "台", "套", "辆", "次", "期", "场", "部",
        "份", "节", "项", "条", "间", "处", "册", "篇", "批", "班", "张", "只", "块", "吨", "年", "月", "日", "天", "号", "届", "级", "周", "万",
    ];

    public static Figure[] In(string source)
    {
        Figure[] figures = [];
        var count = 0;
        // Folding changes no length here except for spaces, which stand between a number and its unit: offsets are of the folded text.
        var text = TextFolding.Fold(source);
        for (var i = NextDigit(text, 0); i >= 0; i = NextDigit(text, i))
        {
            var start = i;
            if (ReadNumber(text, ref i) is not { } value) continue;
            // Most texts of a form have one figure.
            if (count == figures.Length) figures = Copy(figures, count, Math.Max(1, count * 2));
            figures[count++] = Complete(text, start, value, ref i);
        }
        return count == figures.Length ? figures : Copy(figures, count, count);
    }

    static Figure[] Copy(Figure[] figures, int count, int length)
    {
        var copy = new Figure[length];
        Array.Copy(figures, copy, count);
        return copy;
    }

    static int NextDigit(string text, int from) =>
        text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var next ? from + next : -1;

    static decimal? ReadNumber(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || IsGroupComma(text, i) || IsPoint(text, i))) i++;
        var digits = text.AsSpan(start, i - start);
        if (digits.Contains(',')) digits = digits.ToString().Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    static bool IsGroupComma(string text, int i) =>
        text[i] == ',' && i + 3 < text.Length && text.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (i + 4 >= text.Length || !char.IsAsciiDigit(text[i + 4]));

    static bool IsPoint(string text, int i) => text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);

    static Figure Complete(string text, int start, decimal value, ref int i)
    {
        var inTenThousands = i < text.Length && text[i] == '万';
        if (inTenThousands)
        {
            value *= 10_000;
            i++;
        }
        else if (i < text.Length && text[i] == '亿')
        {
            value *= 100_000_000;
            i++;
        }
        var unit = UnitAt(text, i);
        i += unit.Length;
        // 补助7万、: ten thousands of nothing named are money.
        if (unit.Length == 0 && inTenThousands) unit = "元";
        return new Figure(value, unit, inTenThousands, BoundBefore(text, start), start, i);
    }

    static string UnitAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.IsEmpty) return "";
        foreach (var unit in Units)
        {
            if (unit[0] == rest[0] && rest.StartsWith(unit)) return unit;
        }
        return "";
    }

    static int BoundBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == '=') end--;
        if (end == 0) return 0;
        if (text[end - 1] is '≤' or '<' || EndsWith(text, end, "不超过") || EndsWith(text, end, "不高于")) return -1;
        return text[end - 1] is '≥' or '>' || EndsWith(text, end, "不少于") || EndsWith(text, end, "不低于") ? 1 : 0;
    }

    static bool EndsWith(string text, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;
}
