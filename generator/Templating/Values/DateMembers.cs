namespace Mingzhang.Templating.Values;

/// <summary>The members of dates and time spans.</summary>
static class DateMembers
{
    public static bool TryGet(DateTime date, string name, out Value value)
    {
        value = name switch
        {
            "year" => new Value(date.Year),
            "month" => new Value(date.Month),
            "day" => new Value(date.Day),
            "day_of_year" => new Value(date.DayOfYear),
            "day_of_week" => new Value(MemberNames.Rename(date.DayOfWeek.ToString())),
            "hour" => new Value(date.Hour),
            "minute" => new Value(date.Minute),
            "second" => new Value(date.Second),
            "millisecond" => new Value(date.Millisecond),
            "ticks" => new Value(date.Ticks),
            "date" => new Value(date.Date),
            "time_of_day" => new Value(date.TimeOfDay),
            _ => default,
        };
        return !value.IsUndefined;
    }

    public static bool TryGet(TimeSpan span, string name, out Value value)
    {
        value = name switch
        {
            "days" => new Value(span.Days),
            "hours" => new Value(span.Hours),
            "minutes" => new Value(span.Minutes),
            "seconds" => new Value(span.Seconds),
            "milliseconds" => new Value(span.Milliseconds),
            "ticks" => new Value(span.Ticks),
            "total_days" => new Value(span.TotalDays),
            "total_hours" => new Value(span.TotalHours),
            "total_minutes" => new Value(span.TotalMinutes),
            "total_seconds" => new Value(span.TotalSeconds),
            "total_milliseconds" => new Value(span.TotalMilliseconds),
            _ => default,
        };
        return !value.IsUndefined;
    }
}
