using System.Globalization;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Sources;

/// <summary>
/// Reads amounts by the contract <c>^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$</c> after full-width folding; blank is blank. Scanned by
/// hand: a build reads millions of cells, and <see cref="decimal"/>'s own parser accepts 1,23,4.5.
/// </summary>
static class AmountScanner
{
    /// <summary>More digits than any budget has; <see cref="decimal"/> holds 28.</summary>
    const int MostDigits = 24;

    const int Longest = 64;

    /// <summary>So many digits fit into a <see cref="long"/>, whatever they are.</summary>
    const int DigitsOfLong = 18;

    public static AmountReading Read(string text, int decimals, IReadOnlyList<string> notApplicable)
    {
        if (text.Length == 0) return AmountReading.Of(Amount.Blank);
        var trimmed = TextFolding.Trim(text.AsSpan());
        if (trimmed.IsEmpty) return AmountReading.Of(Amount.Blank);
        if (trimmed.Length > Longest) return AmountReading.Wrong(SourceRules.NotANumber);
        Span<char> folded = stackalloc char[Longest];
        if (!TryFold(trimmed, folded, out var length, out var changed)) return ReadWord(trimmed, notApplicable);
        changed |= HasWideSpace(text);
        var digits = folded[..length];
        return digits.IndexOfAnyInRange('0', '9') < 0 ? ReadWord(trimmed, notApplicable) : ReadNumber(digits, decimals, changed);
    }

    /// <summary>False where a character belongs to no number.</summary>
    static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length, out bool changed)
    {
        length = 0;
        changed = false;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) || c is '.' or ',' or '-')
            {
                folded[length++] = c;
                continue;
            }
            changed = true;
            if (TextFolding.IsSpace(c)) continue;
            var plain = c switch
            {
                >= '０' and <= '９' => (char)(c - 0xFEE0),
                '，' => ',',
                '．' => '.',
                '－' or '−' => '-',
                _ => '\0',
            };
            if (plain == '\0') return false;
            folded[length++] = plain;
        }
        return true;
    }

    static bool HasWideSpace(string text) =>
        (TextFolding.IsSpace(text[0]) && text[0] > '\u0080') || (TextFolding.IsSpace(text[^1]) && text[^1] > '\u0080');

    static AmountReading ReadNumber(ReadOnlySpan<char> text, int decimals, bool folded)
    {
        var digits = text[0] == '-' ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || whole.Contains('-') || (point >= 0 && (fraction.IsEmpty || fraction.IndexOfAnyExceptInRange('0', '9') >= 0)))
        {
            return AmountReading.Wrong(fraction.Contains(',') && !fraction.ContainsAny('.', '-') ? SourceRules.BadGrouping : SourceRules.NotANumber);
        }
        if (!IsGrouped(whole)) return AmountReading.Wrong(SourceRules.BadGrouping);
        if (digits.Length > MostDigits) return AmountReading.Wrong(SourceRules.NotANumber);
        if (fraction.Length > decimals) return AmountReading.Wrong(SourceRules.TooManyDecimals);
        return AmountReading.Of(Amount.Of(ValueOf(text, fraction.Length)), folded);
    }

    /// <summary>The number that a text of digits, commas and a point stands for.</summary>
    static decimal ValueOf(ReadOnlySpan<char> text, int decimals)
    {
        if (text.Length > DigitsOfLong || text[0] == '-')
        {
            return decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        }
        var digits = 0L;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits = (digits * 10) + (c - '0');
        }
        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals);
    }

    /// <summary>No comma at all, or one before every three digits and one to three digits in front.</summary>
    static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var comma = whole.IndexOf(',');
        if (comma < 0) return true;
        if (comma is 0 or > 3) return false;
        for (var i = comma; i < whole.Length; i += 4)
        {
            if (whole[i] != ',' || i + 4 > whole.Length || whole.Slice(i + 1, 3).Contains(',')) return false;
        }
        return true;
    }

    static AmountReading ReadWord(ReadOnlySpan<char> text, IReadOnlyList<string> notApplicable)
    {
        if (text is "不适用") return AmountReading.Of(Amount.NotApplicable);
        if (text is "不公开") return AmountReading.Of(Amount.Withheld);
        for (var i = 0; i < notApplicable.Count; i++)
        {
            if (text.SequenceEqual(notApplicable[i])) return new AmountReading(Amount.NotApplicable, null, false, true);
        }
        return AmountReading.Wrong(SpreadsheetDamage.IsIn(text) ? SourceRules.SpreadsheetDamage : SourceRules.NotANumber);
    }
}
