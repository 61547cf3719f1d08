namespace Mingzhang.Sources;

/// <summary>Recognises what Excel leaves behind: error values, scientific notation, numbers turned into dates.</summary>
static class SpreadsheetDamage
{
    static readonly string[] ErrorValues = ["#REF!", "#VALUE!", "#N/A", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];

    /// <summary>An error value or scientific notation, in any kind of cell.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => IsErrorValue(text) || IsScientific(text);

    public static bool IsErrorValue(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '#') return false;
        foreach (var value in ErrorValues)
        {
            if (text.SequenceEqual(value)) return true;
        }
        return text.IndexOfAnyExcept('#') < 0;
    }

    /// <summary>2.01E+06.</summary>
    public static bool IsScientific(ReadOnlySpan<char> text)
    {
        var e = text.IndexOfAny('E', 'e');
        if (e <= 0 || e == text.Length - 1 || !char.IsAsciiDigit(text[0])) return false;
        var exponent = text[e + 1] is '+' or '-' ? text[(e + 2)..] : text[(e + 1)..];
        return !exponent.IsEmpty && exponent.IndexOfAnyExceptInRange('0', '9') < 0 && text[..e].IndexOfAnyExcept("0123456789.") < 0;
    }

    /// <summary>3月1日, 2024/3/1, 1-2, Mar-01: what Excel makes of a code such as 3-1.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.IndexOfAnyInRange('0', '9') < 0) return false;
        if (text.ContainsAny('月', '日')) return true;
        if (text.IndexOfAnyExcept("0123456789-/") < 0 && text.ContainsAny('-', '/')) return true;
        var dash = text.IndexOf('-');
        return dash == 3 && char.IsAsciiLetter(text[0]) || (dash > 0 && text.Length - dash == 4 && char.IsAsciiLetter(text[^1]));
    }
}
