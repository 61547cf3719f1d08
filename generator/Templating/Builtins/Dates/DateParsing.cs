using System.Globalization;
using System.Text;
using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Dates;

/// <summary>Dates read from text. A text with an offset (<c>+08:00</c>, <c>Z</c>) gives the time in UTC.</summary>
static class DateParsing
{
    private const DateTimeStyles InUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public static Value Parse(in Arguments a) => Read(a, 0, 1, 2) is { } date ? new Value(date) : Value.Null;

    /// <summary>The date of one argument by the pattern and culture in two others; null for an empty text.</summary>
    public static DateTime? Read(in Arguments a, int text, int pattern, int culture)
    {
        var written = a[text].Kind == ValueKind.Date ? null : a.Text(text);
        if (a[text].Kind == ValueKind.Date) return a[text].AsDate;
        if (string.IsNullOrEmpty(written)) return null;
        var format = a.Text(pattern, null);
        if (TryRead(a, written, format, a.Culture(culture), out var date))
        {
            RefuseClock(a, text, written, format, date);
            return date;
        }

        return a.Context.Options.UnparsableDateIsError ? throw a.ErrorAt(text, $"`{written}` is not a date") : default(DateTime);
    }

    private static bool TryRead(in Arguments a, string text, string? pattern, Culture culture, out DateTime date)
    {
        var style = a.Context.Options.Deterministic ? InUtc | DateTimeStyles.NoCurrentDateDefault : InUtc;
        if (pattern is null) return DateTime.TryParse(text, culture.Dates, style, out date);
        var dates = culture.Dates;
        var format = DotNetFormat(a, pattern, ref dates);
        return DateTime.TryParseExact(text, format, dates, style, out date);
    }

    private static string DotNetFormat(in Arguments a, string pattern, ref DateTimeFormatInfo dates)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                format.Append(pattern[i]);
                continue;
            }

            var code = pattern[++i];
            switch (code)
            {
                case 'g': dates = DateTimeFormatInfo.InvariantInfo; break;
                case 'n': format.Append('\n'); break;
                case 't': format.Append('\t'); break;
                case '%': format.Append("\\%"); break;
                case 'x': format.Append(dates.ShortDatePattern); break;
                case 'X': format.Append(dates.LongTimePattern); break;
                case 'Z': format.Append("zzz"); break;
                case 'C' or 'j' or 's' or 'u' or 'U' or 'v' or 'V' or 'w' or 'W':
                    throw a.Error($"The pattern %{code} is not supported for the parse method (Parameter 'pattern')");
                default:
                    format.Append(DatePattern.DotNet(code) ?? $"\\%\\{code}");
                    break;
            }
        }

        // A single letter would be a standard format of .NET's, which has another meaning.
        return format.Length == 1 ? "%" + format : format.ToString();
    }

    /// <summary>.NET takes a missing year from the clock; a text or a pattern without one is refused.</summary>
    private static void RefuseClock(in Arguments a, int index, string text, string? pattern, DateTime date)
    {
        if (!a.Context.Options.Deterministic || date.Year == 1) return;
        if (pattern is null ? ShowsYear(text, date) : pattern.AsSpan().IndexOfAny("yYFDxc") >= 0) return;
        throw a.ErrorAt(index, $"`{text}` has no year; without one the date would depend on the clock", TemplateErrorCode.NotDeterministic);
    }

    /// <summary>Whether four digits are the year (an offset may have moved it by a day), or the date has three parts.</summary>
    private static bool ShowsYear(string text, DateTime date)
    {
        var parts = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Contains(':', StringComparison.Ordinal) && !word.Contains('T', StringComparison.Ordinal)) continue;
            for (var i = 0; i < word.Length; i++)
            {
                if (char.IsLetterOrDigit(word[i]) && (i == 0 || !char.IsLetterOrDigit(word[i - 1]))) parts++;
            }
        }

        return parts >= 3 || Shows(text, date) || Shows(text, date.AddDays(-1)) || (date.Year < 9999 && Shows(text, date.AddDays(1)));
    }

    private static bool Shows(string text, DateTime date) =>
        text.Contains(date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
