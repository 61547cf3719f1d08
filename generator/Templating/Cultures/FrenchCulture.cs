using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>French, France.</summary>
static class FrenchCulture
{
    /// <summary>Thousands stand apart by a narrow no-break space.</summary>
    private const string GroupMark = "\u202F";

    public static Culture Create() => new("fr-FR", Notation.Numbers(",", GroupMark, "€", 3, 0), Dates());

    private static DateTimeFormatInfo Dates() => new()
    {
        DayNames = Notation.Days("dimanche lundi mardi mercredi jeudi vendredi samedi"),
        AbbreviatedDayNames = Notation.Days("dim. lun. mar. mer. jeu. ven. sam."),
        ShortestDayNames = Notation.Days("D L M M J V S"),
        MonthNames = Notation.Months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        MonthGenitiveNames = Notation.Months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        AbbreviatedMonthNames = Notation.Months("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
        AbbreviatedMonthGenitiveNames = Notation.Months("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
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
