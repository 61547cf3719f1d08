using Mingzhang.Templating.Builtins.Dates;
using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Builtins;

public sealed class DateTests
{
    [Theory]
    [InlineData("a", "Thu")]
    [InlineData("A", "Thursday")]
    [InlineData("b", "Sep")]
    [InlineData("B", "September")]
    [InlineData("c", "Thu Sep 12 22:49:27 2013")]
    [InlineData("C", "20")]
    [InlineData("d", "12")]
    [InlineData("D", "09/12/13")]
    [InlineData("e", "12")]
    [InlineData("F", "2013-09-12")]
    [InlineData("h", "Sep")]
    [InlineData("H", "22")]
    [InlineData("I", "10")]
    [InlineData("j", "255")]
    [InlineData("k", "22")]
    [InlineData("l", "10")]
    [InlineData("L", "123")]
    [InlineData("m", "09")]
    [InlineData("M", "49")]
    [InlineData("n", "\n")]
    [InlineData("N", "123456700")]
    [InlineData("p", "PM")]
    [InlineData("P", "pm")]
    [InlineData("r", "10:49:27 PM")]
    [InlineData("R", "22:49")]
    [InlineData("s", "1379026167")]
    [InlineData("S", "27")]
    [InlineData("t", "\t")]
    [InlineData("T", "22:49:27")]
    [InlineData("u", "4")]
    [InlineData("U", "37")]
    [InlineData("v", "12-SEP-2013")]
    [InlineData("V", "37")]
    [InlineData("w", "4")]
    [InlineData("W", "37")]
    [InlineData("x", "09/12/2013")]
    [InlineData("X", "22:49:27")]
    [InlineData("y", "13")]
    [InlineData("Y", "2013")]
    [InlineData("Z", "+00:00")]
    [InlineData("%", "%")]
    [InlineData("q", "%q")]
    [InlineData("-d", "%-d")]
    public void Every_code_is_written(string code, string written) =>
        Assert.Equal(written, DatePattern.Format(new DateTime(2013, 9, 12, 22, 49, 27, 123).AddTicks(4567), "%" + code, Culture.Invariant, "%F"));

    [Fact]
    public void Small_numbers_are_padded_with_a_blank() =>
        Assert.Equal(" 5| 7| 7|05|", DatePattern.Format(new DateTime(2024, 1, 5, 7, 0, 0), "%e|%k|%l|%d|", Culture.Invariant, "%F"));

    [Fact]
    public void A_code_changes_to_invariant_names() =>
        Assert.Equal("leden January", DatePattern.Format(new DateTime(2024, 1, 5), "%B %g%B", Culture.Find("cs-CZ")!, "%F"));

    [Theory]
    [InlineData("date.parse '2016/01/05'", "05 Jan 2016")]
    [InlineData("date.parse '2018--06--17' '%Y--%m--%d'", "17 Jun 2018")]
    [InlineData("date.parse '2021/11/30 20:50:23Z'", "30 Nov 2021")]
    [InlineData("date.parse '20/01/2022 08:32:48 +00:00' culture: 'en-GB'", "20 Jan 2022")]
    [InlineData("date.parse '2024年5月13日' culture: 'zh-CN'", "13 May 2024")]
    [InlineData("date.parse '2024年5月13日' '%Y年%m月%d日'", "01 Jan 0001")]
    [InlineData("date.parse '2024年05月13日' '%Y年%m月%d日'", "13 May 2024")]
    [InlineData("date.parse '5. 1. 2024' culture: 'cs-CZ'", "05 Jan 2024")]
    [InlineData("date.parse '5. März 2024' '%e. %B %Y' 'de-DE'", "05 Mar 2024")]
    [InlineData("date '2016/01/05'", "05 Jan 2016")]
    [InlineData("date.format = '%F'; date '2016/01/05'", "2016-01-05")]
    [InlineData("'2016/01/05' | date", "05 Jan 2016")]
    [InlineData("date.parse ''", "")]
    [InlineData("date.parse null", "")]
    [InlineData("date.parse 'nonsense'", "01 Jan 0001")]
    [InlineData("date.parse '2024-05-13T01:00:00+08:00' | date.to_string '%F %T'", "2024-05-12 17:00:00")]
    [InlineData("date.parse_to_string '2016/01/05' '%Y--%m--%d'", "2016--01--05")]
    [InlineData("\"03 14, 2016\" | date.parse_to_string \"%b %d, %y\" input_pattern: \"%m %d, %Y\"", "Mar 14, 16")]
    [InlineData("\"2025-01-01 14:01:23\" | date.parse_to_string \"%r\" input_pattern: \"%Y-%m-%d %k:%M:%S\"", "02:01:23 PM")]
    [InlineData("\"03/01/2025 14:01:23\" | date.parse_to_string \"%F\" input_culture:'en-US' output_culture:'en-GB'", "2025-03-01")]
    public void Dates_are_read(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("date.add_days 1", "2024-03-01 10:20:30.000")]
    [InlineData("date.add_days 0.5", "2024-02-29 22:20:30.000")]
    [InlineData("date.add_months 12", "2025-02-28 10:20:30.000")]
    [InlineData("date.add_years (-4)", "2020-02-29 10:20:30.000")]
    [InlineData("date.add_hours 14", "2024-03-01 00:20:30.000")]
    [InlineData("date.add_minutes 40", "2024-02-29 11:00:30.000")]
    [InlineData("date.add_seconds (-31)", "2024-02-29 10:19:59.000")]
    [InlineData("date.add_milliseconds 5", "2024-02-29 10:20:30.005")]
    public void Time_is_added(string call, string written) =>
        Assert.Equal(written, Rendering.Expression($"date.parse '2024-02-29 10:20:30' | {call} | date.to_string '%F %T.%L'"));

    [Theory]
    [InlineData("date.parse '2024-03-05' | date.to_string '%d %B %Y' 'fr-FR'", "05 mars 2024")]
    [InlineData("date.parse '2024-03-05' | date.to_string '%x %A' 'zh-CN'", "2024/3/5 星期二")]
    [InlineData("date.parse '2024-03-05' | object.format 'yyyy年M月d日' 'zh-CN'", "2024年3月5日")]
    [InlineData("null | date.to_string '%F'", "")]
    [InlineData("date.default_format", "%d %b %Y")]
    [InlineData("date.format = '%F'; date.parse '2024-03-05'; date.format = date.default_format; date.parse '2024-03-05'", "2024-03-0505 Mar 2024")]
    [InlineData("(date.parse '2024-03-05').day_of_year", "65")]
    [InlineData("(date.parse '2024-03-05 10:20:30').minute", "20")]
    [InlineData("(date.parse '2024-03-05') < (date.parse '2024-03-06')", "true")]
    public void Dates_are_written(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("date.parse '9999-12-31' | date.add_days 1", "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')")]
    [InlineData("date.parse '2024-01-01' | date.add_years (-3000)", "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')")]
    [InlineData("(date.parse '9999-12-31') + timespan.from_days 1", "The date is out of range.")]
    [InlineData("date.parse '1' '%j'", "The pattern %j is not supported for the parse method (Parameter 'pattern')")]
    [InlineData("\"2024-03-05\" | date.to_string '%F'", "Unable to convert type `string` to `DateTime`")]
    public void A_wrong_argument_is_named(string expression, string message) => Assert.Equal(message, Rendering.Error(expression).Message);

    [Theory]
    [InlineData("date.now")]
    [InlineData("date.utc_now")]
    [InlineData("date.parse '10:20'", "a date without a day is the first day of all")]
    [InlineData("date.parse '5 March'")]
    [InlineData("date.parse '03-05' '%m-%d'")]
    public void A_theme_cannot_see_the_clock(string expression, string? allowed = null)
    {
        if (allowed is not null) Assert.Equal("01 Jan 0001", Rendering.Expression(expression, TemplateOptions.Theme));
        else Assert.Equal(TemplateErrorCode.NotDeterministic, Rendering.Error(expression, TemplateOptions.Theme).Code);
    }

    [Fact]
    public void A_theme_is_told_of_a_text_that_is_no_date() =>
        Assert.Equal("`nonsense` is not a date", Rendering.Error("date.parse 'nonsense'", TemplateOptions.Theme).Message);

    [Theory]
    [InlineData("timespan.from_days 1.5", "1.12:00:00")]
    [InlineData("(timespan.from_hours 36).total_days", "1.5")]
    [InlineData("(timespan.from_hours 36).hours", "12")]
    [InlineData("(timespan.from_minutes 90).total_hours", "1.5")]
    [InlineData("(timespan.from_seconds 90).minutes", "1")]
    [InlineData("timespan.from_milliseconds 1500", "00:00:01.5000000")]
    [InlineData("timespan.parse \"1:02:03\"", "01:02:03")]
    [InlineData("timespan.zero", "00:00:00")]
    [InlineData("(timespan.zero + timespan.from_days 5).days", "5")]
    [InlineData("(timespan.from_hours 1) - (timespan.from_minutes 90)", "-00:30:00")]
    [InlineData("(date.parse '2024-01-01') - timespan.from_days 1", "31 Dec 2023")]
    [InlineData("(timespan.from_days 2) > (timespan.from_hours 36)", "true")]
    public void Time_spans_are_made_and_read(string expression, string printed) => Assert.Equal(printed, Rendering.Expression(expression));

    [Theory]
    [InlineData("timespan.parse 'x'", "String 'x' was not recognized as a valid TimeSpan.")]
    [InlineData("timespan.from_days 1e18", "TimeSpan overflowed because the duration is too long.")]
    public void A_wrong_time_span_is_named(string expression, string message) => Assert.Equal(message, Rendering.Error(expression).Message);
}
