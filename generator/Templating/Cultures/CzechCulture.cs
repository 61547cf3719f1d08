using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>Czech, Czechia.</summary>
static class CzechCulture
{
    /// <summary>Thousands stand apart by a no-break space.</summary>
    private const string GroupMark = "\u00A0";

    public static Culture Create() => new("cs-CZ", Notation.Numbers(",", GroupMark, "Kč", 3, 0), Dates(), new CzechTextOrder());

    private static DateTimeFormatInfo Dates() => new()
    {
        AMDesignator = "dop.",
        PMDesignator = "odp.",
        DayNames = Notation.Days("neděle pondělí úterý středa čtvrtek pátek sobota"),
        AbbreviatedDayNames = Notation.Days("ne po út st čt pá so"),
        ShortestDayNames = Notation.Days("N P Ú S Č P S"),
        MonthNames = Notation.Months("leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"),
        MonthGenitiveNames = Notation.Months("ledna února března dubna května června července srpna září října listopadu prosince"),
        AbbreviatedMonthNames = Notation.Months("led úno bře dub kvě čvn čvc srp zář říj lis pro"),
        AbbreviatedMonthGenitiveNames = Notation.Months("led úno bře dub kvě čvn čvc srp zář říj lis pro"),
        DateSeparator = ".",
        ShortDatePattern = "dd.MM.yyyy",
        LongDatePattern = "dddd d. MMMM yyyy",
        ShortTimePattern = "H:mm",
        LongTimePattern = "H:mm:ss",
        FullDateTimePattern = "dddd d. MMMM yyyy H:mm:ss",
        YearMonthPattern = "MMMM yyyy",
        MonthDayPattern = "d. MMMM",
        FirstDayOfWeek = DayOfWeek.Monday,
        CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek,
    };
}
