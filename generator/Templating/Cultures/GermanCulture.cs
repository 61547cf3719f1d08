using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>German, Germany.</summary>
static class GermanCulture
{
    public static Culture Create() => new("de-DE", Notation.Numbers(",", ".", "€", 3, 0), Dates());

    private static DateTimeFormatInfo Dates() => new()
    {
        DayNames = Notation.Days("Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag"),
        AbbreviatedDayNames = Notation.Days("So Mo Di Mi Do Fr Sa"),
        ShortestDayNames = Notation.Days("S M D M D F S"),
        MonthNames = Notation.Months("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        MonthGenitiveNames = Notation.Months("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        AbbreviatedMonthNames = Notation.Months("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
        AbbreviatedMonthGenitiveNames = Notation.Months("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
        DateSeparator = ".",
        ShortDatePattern = "dd.MM.yyyy",
        LongDatePattern = "dddd, d. MMMM yyyy",
        ShortTimePattern = "HH:mm",
        LongTimePattern = "HH:mm:ss",
        FullDateTimePattern = "dddd, d. MMMM yyyy HH:mm:ss",
        YearMonthPattern = "MMMM yyyy",
        MonthDayPattern = "d. MMMM",
        FirstDayOfWeek = DayOfWeek.Monday,
        CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek,
    };
}
