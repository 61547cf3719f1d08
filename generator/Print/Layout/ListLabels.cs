using System.Globalization;

namespace Mingzhang.Print.Layout;

/// <summary>The number or bullet of a list item.</summary>
static class ListLabels
{
    const string Digits = "零一二三四五六七八九";

    public static string Of(string type, int number) => type switch
    {
        "none" => "",
        "decimal" => number.ToString(CultureInfo.InvariantCulture) + ".",
        "lower-alpha" => number is >= 1 and <= 26 ? $"{(char)('a' + number - 1)}." : number.ToString(CultureInfo.InvariantCulture) + ".",
        "cjk-decimal" => Chinese(number) + "、",
        "parenthesized" => "（" + Chinese(number) + "）",
        "circle" => "○",
        "square" => "■",
        "dash" => "—",
        _ => "•",
    };

    /// <summary>一 to 九十九; beyond that in digits.</summary>
    static string Chinese(int number)
    {
        if (number is < 1 or > 99)
            return number.ToString(CultureInfo.InvariantCulture);
        var tens = number / 10 is var ten && ten == 0 ? "" : ten == 1 ? "十" : Digits[ten] + "十";
        return tens + (number % 10 == 0 ? "" : Digits[number % 10].ToString());
    }
}
