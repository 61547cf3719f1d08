using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>Chinese, mainland.</summary>
static class ChineseCulture
{
    public static Culture Create() => new("zh-CN", Notation.Numbers(".", ",", "¥", 0, 1), Dates(), new ChineseTextOrder());

    private static DateTimeFormatInfo Dates() => new()
    {
        AMDesignator = "上午",
        PMDesignator = "下午",
        DayNames = Notation.Days("星期日 星期一 星期二 星期三 星期四 星期五 星期六"),
        AbbreviatedDayNames = Notation.Days("周日 周一 周二 周三 周四 周五 周六"),
        ShortestDayNames = Notation.Days("日 一 二 三 四 五 六"),
        MonthNames = Notation.Months("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
        MonthGenitiveNames = Notation.Months("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"),
        AbbreviatedMonthNames = Notation.Months("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
        AbbreviatedMonthGenitiveNames = Notation.Months("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
        DateSeparator = "/",
        ShortDatePattern = "yyyy/M/d",
        LongDatePattern = "yyyy年M月d日dddd",
        ShortTimePattern = "HH:mm",
        LongTimePattern = "HH:mm:ss",
        FullDateTimePattern = "yyyy年M月d日dddd HH:mm:ss",
        YearMonthPattern = "yyyy年M月",
        MonthDayPattern = "M月d日",
        FirstDayOfWeek = DayOfWeek.Monday,
        CalendarWeekRule = CalendarWeekRule.FirstDay,
    };
}
