using System.Globalization;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.TimeSpans;

/// <summary><c>timespan.*</c></summary>
static class TimeSpanGroup
{
    public static BuiltinGroup Create() => new BuiltinGroup("timespan")
        .Add("from_days", FromDays, "days")
        .Add("from_hours", FromHours, "hours")
        .Add("from_milliseconds", FromMilliseconds, "millis")
        .Add("from_minutes", FromMinutes, "minutes")
        .Add("from_seconds", FromSeconds, "seconds")
        .Add("parse", Parse, "text")
        .Add("zero", new Value(TimeSpan.Zero));

    private static Value FromDays(in Arguments a) => From(a, TimeSpan.TicksPerDay);

    private static Value FromHours(in Arguments a) => From(a, TimeSpan.TicksPerHour);

    private static Value FromMinutes(in Arguments a) => From(a, TimeSpan.TicksPerMinute);

    private static Value FromSeconds(in Arguments a) => From(a, TimeSpan.TicksPerSecond);

    private static Value FromMilliseconds(in Arguments a) => From(a, TimeSpan.TicksPerMillisecond);

    private static Value From(in Arguments a, long unit)
    {
        var ticks = a.Double(0) * unit;
        if (double.IsNaN(ticks)) throw a.Error("TimeSpan does not accept floating point Not-a-Number values.");
        if (Math.Abs(ticks) >= long.MaxValue) throw a.Error("TimeSpan overflowed because the duration is too long.");
        return new Value(new TimeSpan((long)ticks));
    }

    private static Value Parse(in Arguments a)
    {
        try
        {
            return new Value(TimeSpan.Parse(a.Text(0) ?? "", CultureInfo.InvariantCulture));
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            throw a.Error(fault.Message);
        }
    }
}
