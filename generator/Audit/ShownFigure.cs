using System.Globalization;
using Mingzhang.Model;

namespace Mingzhang.Audit;

/// <summary>Compares the text of a cell with the amount that it should show: the same number and the same state, however it is grouped.</summary>
static class ShownFigure
{
    public static bool Shows(ReadOnlySpan<char> text, Amount expected) => expected.State switch
    {
        AmountState.Value => TryParse(text, out var value) && value == expected.Value,
        AmountState.Blank => !text.ContainsAnyInRange('0', '9'),
        AmountState.NotApplicable => text.Contains("不适用", StringComparison.Ordinal) || text.Contains("not applicable", StringComparison.OrdinalIgnoreCase),
        _ => text.Contains("不公开", StringComparison.Ordinal) || text.Contains("withheld", StringComparison.OrdinalIgnoreCase),
    };

    static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        Span<char> plain = stackalloc char[64];
        var length = 0;
        foreach (var c in text)
        {
            if (c == ',') continue;
            if (length == plain.Length) break;
            plain[length++] = c == '\u2212' ? '-' : c;
        }
        return decimal.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out value);
    }
}
