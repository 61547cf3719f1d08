using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>Says where lines may break: 禁则, unbroken numbers with their units, whole dashes and ellipses.</summary>
static class LineBreakRules
{
    /// <summary>For every place whether a line may break before it; never at 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool[] Find(ReadOnlySpan<char> text)
    {
        var breaks = new bool[text.Length];
        for (var i = 1; i < text.Length; i++)
            breaks[i] = Allows(text, i);
        KeepTogether(text, breaks);
        return breaks;
    }

    /// <summary>Whether justification may widen the gap before a place: between hanzi and at spaces, never within numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool MayWiden(char before, char after)
    {
        var (left, right) = (BreakClasses.Of(before), BreakClasses.Of(after));
        if (left == BreakClass.Space)
            return true;
        if (right == BreakClass.Space || left is BreakClass.Glue or BreakClass.Opening || right is BreakClass.Glue or BreakClass.Closing)
            return false;
        if (BreakClasses.IsWordish(left) && BreakClasses.IsWordish(right) || char.IsHighSurrogate(before))
            return false;
        return !(left == right && left is BreakClass.Dash or BreakClass.Ellipsis);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static bool Allows(ReadOnlySpan<char> text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]))
            return false;
        var (left, right) = (BreakClasses.Of(text[at - 1]), BreakClasses.Of(text[at]));
        if (left == BreakClass.ZeroWidth)
            return true;
        if (right is BreakClass.Space or BreakClass.Glue or BreakClass.Closing or BreakClass.ZeroWidth || left is BreakClass.Glue or BreakClass.Opening)
            return false;
        if (left == BreakClass.Space)
            return right != BreakClass.WordClosing || at < 2;
        if (left == BreakClass.WordOpening || right == BreakClass.WordClosing)
            return false;
        if (left == right && left is BreakClass.Dash or BreakClass.Ellipsis)
            return false;
        if (right is BreakClass.Ellipsis or BreakClass.Dash)
            return false;
        if (BreakClasses.IsWordish(left) && BreakClasses.IsWordish(right))
            return false;
        return !IsApostrophe(text, at) && !IsRange(text, at);
    }

    static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at - 1] == '’' && at > 1 && char.IsAsciiLetter(text[at - 2]) && char.IsAsciiLetter(text[at]);

    static bool IsRange(ReadOnlySpan<char> text, int at) => text[at - 1] is '～' or '〜' or '—' or '·' && BreakClasses.IsDigit(text[at]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void KeepTogether(ReadOnlySpan<char> text, bool[] breaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (UnitWords.OrdinalAt(text, i) is > 0 and var ordinal)
                breaks.AsSpan(i + 1, ordinal - 1).Clear();
            if (i == 0 || BreakClasses.Of(text[i]) is not BreakClass.Ideograph)
                continue;
            var number = text[i - 1] == ' ' && i > 1 ? i - 2 : i - 1;
            if (!EndsNumber(text, number) || UnitWords.UnitAt(text, i) is not (> 0 and var unit))
                continue;
            breaks.AsSpan(i, unit).Clear();
        }
    }

    static bool EndsNumber(ReadOnlySpan<char> text, int at) => BreakClasses.IsDigit(text[at]) || text[at] is '%' or '％' or '余' or '多' && at > 0 && BreakClasses.IsDigit(text[at - 1]);
}
