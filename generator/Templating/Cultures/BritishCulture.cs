using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>English, United Kingdom.</summary>
static class BritishCulture
{
    public static Culture Create() => new("en-GB", Notation.Numbers(".", ",", "£", 0, 1), Dates());

    private static DateTimeFormatInfo Dates() => new()
    {
        AMDesignator = "am",
        PMDesignator = "pm",
        AbbreviatedMonthNames = Notation.Months("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
        AbbreviatedMonthGenitiveNames = Notation.Months("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
        ShortestDayNames = Notation.Days("S M T W T F S"),
        DateSeparator = "/",
        ShortDatePattern = "dd/MM/yyyy",
        LongDatePattern = "dddd d MMMM yyyy",
        ShortTimePattern = "HH:mm",
        LongTimePattern = "HH:mm:ss",
        FullDateTimePattern = "dddd d MMMM yyyy HH:mm:ss",
        YearMonthPattern = "MMMM yyyy",
        MonthDayPattern = "d MMMM",
        FirstDayOfWeek = DayOfWeek.Monday,
        CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek,
    };
}
