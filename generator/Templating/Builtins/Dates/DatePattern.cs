using System.Globalization;
using System.Text;
using Mingzhang.Templating.Cultures;

namespace Mingzhang.Templating.Builtins.Dates;

/// <summary>Dates written by a pattern of percent codes (<c>%Y-%m-%d</c>), after strftime.</summary>
static class DatePattern
{
    private const string OwnFormatInvariant = "%g";

    /// <param name="date">the date</param>
    /// <param name="pattern">text and codes; an unknown code stays as it is</param>
    /// <param name="culture">whose names are written, until a <c>%g</c> in the pattern changes to the invariant ones</param>
    /// <param name="ownFormat">the format that <c>%g</c> alone stands for</param>
    public static string Format(DateTime date, string pattern, Culture culture, string ownFormat)
    {
        if (pattern == OwnFormatInvariant) pattern = OwnFormatInvariant + " " + ownFormat;
        var text = new StringBuilder(pattern.Length * 2);
        var dates = culture.Dates;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            var code = pattern[++i];
            if (code == 'g') dates = DateTimeFormatInfo.InvariantInfo;
            else if (DotNet(code) is { } format) Append(text, code, date.ToString(format, dates));
            else if (!TryAppendComputed(text, code, date, dates)) text.Append('%').Append(code);
        }

        return text.ToString();
    }

    /// <summary>The .NET format of a code; null for codes that .NET has none for.</summary>
    public static string? DotNet(char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        _ => null,
    };

    private static void Append(StringBuilder text, char code, string part)
    {
        if (code is 'e' or 'k' or 'l' && part.Length == 1) text.Append(' ');
        text.Append(code == 'P' ? part.ToLowerInvariant() : part);
    }

    private static bool TryAppendComputed(StringBuilder text, char code, DateTime date, DateTimeFormatInfo dates)
    {
        var weekday = (int)date.DayOfWeek;
        var part = code switch
        {
            'C' => Digits(date.Year / 100, 2),
            'j' => Digits(date.DayOfYear, 3),
            'n' => "\n",
            's' => Digits((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, 1),
            't' => "\t",
            'u' => Digits(weekday == 0 ? 7 : weekday, 1),
            'U' => Digits(dates.Calendar.GetWeekOfYear(date, dates.CalendarWeekRule, DayOfWeek.Sunday), 2),
            'v' => $"{date.Day.ToString(CultureInfo.InvariantCulture),2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{Digits(date.Year, 4)}",
            'V' => Digits(ISOWeek.GetWeekOfYear(date), 2),
            'w' => Digits(weekday, 1),
            'W' => Digits(dates.Calendar.GetWeekOfYear(date, dates.CalendarWeekRule, DayOfWeek.Monday), 2),
            'Z' => "+00:00",
            '%' => "%",
            _ => null,
        };
        text.Append(part);
        return part is not null;
    }

    private static string Digits(long number, int count) => number.ToString("D" + count.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
