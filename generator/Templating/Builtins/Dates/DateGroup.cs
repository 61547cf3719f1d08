using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Dates;

/// <summary><c>date.*</c>. Dates have no time zone; where one is needed (%Z, %s, a text with an offset) it is UTC, on every machine.</summary>
static class DateGroup
{
    private const string DefaultFormat = "%d %b %Y";

    public static BuiltinGroup Create() => new BuiltinGroup("date")
        .Add("add_days", AddDays, "date", "days")
        .Add("add_hours", AddHours, "date", "hours")
        .Add("add_milliseconds", AddMilliseconds, "date", "millis")
        .Add("add_minutes", AddMinutes, "date", "minutes")
        .Add("add_months", AddMonths, "date", "months")
        .Add("add_seconds", AddSeconds, "date", "seconds")
        .Add("add_years", AddYears, "date", "years")
        .Add("now", Now)
        .Add("parse", DateParsing.Parse, "text", "pattern?", "culture?")
        .Add("parse_to_string", ParseToString, "text", "output_pattern?", "output_culture?", "input_pattern?", "input_culture?")
        .Add("to_string", ToText, "date", "pattern", "culture?")
        .Add("utc_now", UtcNow)
        .Add("default_format", new Value(DefaultFormat))
        .Add("format", new Value(DefaultFormat))
        .Calls("parse");

    private static Value AddDays(in Arguments a) => Add(a, TimeSpan.TicksPerDay);

    private static Value AddHours(in Arguments a) => Add(a, TimeSpan.TicksPerHour);

    private static Value AddMinutes(in Arguments a) => Add(a, TimeSpan.TicksPerMinute);

    private static Value AddSeconds(in Arguments a) => Add(a, TimeSpan.TicksPerSecond);

    private static Value AddMilliseconds(in Arguments a) => Add(a, TimeSpan.TicksPerMillisecond);

    private static Value Add(in Arguments a, long unit)
    {
        if (a.Date(0) is not { } date) return Value.Null;
        var change = a.Double(1) * unit;
        if (!(Math.Abs(change) <= DateTime.MaxValue.Ticks)) throw OutOfRange(a);
        var ticks = date.Ticks + (long)change;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new Value(new DateTime(ticks)) : throw OutOfRange(a);
    }

    private static Value AddMonths(in Arguments a) => AddMonths(a, 1);

    private static Value AddYears(in Arguments a) => AddMonths(a, 12);

    /// <summary>A day that the month does not have becomes its last.</summary>
    private static Value AddMonths(in Arguments a, int unit)
    {
        if (a.Date(0) is not { } date) return Value.Null;
        var month = date.Year * 12L + date.Month - 1 + a.Int(1) * (long)unit;
        return month is >= 12 and < 120_000 ? new Value(date.AddMonths(a.Int(1) * unit)) : throw OutOfRange(a);
    }

    private static Exception OutOfRange(in Arguments a) =>
        a.Error("The added or subtracted value results in an un-representable DateTime. (Parameter 'value')");

    private static Value ToText(in Arguments a)
    {
        var pattern = a.Text(1) ?? throw a.Error("Value cannot be null. (Parameter 'pattern')");
        if (a.Date(0) is not { } date) return Value.Null;
        return a.NewText(DatePattern.Format(date, pattern, a.Culture(2), a.Context.DateFormat));
    }

    private static Value ParseToString(in Arguments a)
    {
        if (DateParsing.Read(a, 0, 3, 4) is not { } date) return Value.Null;
        return a.NewText(DatePattern.Format(date, a.Text(1, null) ?? a.Context.DateFormat, a.Culture(2), a.Context.DateFormat));
    }

    private static Value Now(in Arguments a)
    {
        RefuseClock(a, "date.now");
        return new Value(TimeProvider.System.GetLocalNow().DateTime);
    }

    private static Value UtcNow(in Arguments a)
    {
        RefuseClock(a, "date.utc_now");
        return new Value(TimeProvider.System.GetUtcNow().DateTime);
    }

    private static void RefuseClock(in Arguments a, string function)
    {
        if (a.Context.Options.Deterministic) throw a.Error($"{function} would make every build different", TemplateErrorCode.NotDeterministic);
    }
}
