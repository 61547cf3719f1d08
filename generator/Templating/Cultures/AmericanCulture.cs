using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>English, United States.</summary>
static class AmericanCulture
{
    public static Culture Create() => new("en-US", Notation.Numbers(".", ",", "$", 0, 1), Dates());

    private static DateTimeFormatInfo Dates() => new()
    {
        ShortestDayNames = Notation.Days("S M T W T F S"),
        DateSeparator = "/",
        ShortDatePattern = "M/d/yyyy",
        LongDatePattern = "dddd, MMMM d, yyyy",
        ShortTimePattern = "h:mm tt",
        LongTimePattern = "h:mm:ss tt",
        FullDateTimePattern = "dddd, MMMM d, yyyy h:mm:ss tt",
        YearMonthPattern = "MMMM yyyy",
        MonthDayPattern = "MMMM d",
        FirstDayOfWeek = DayOfWeek.Sunday,
        CalendarWeekRule = CalendarWeekRule.FirstDay,
    };
}
