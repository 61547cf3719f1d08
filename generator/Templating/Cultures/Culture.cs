using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>
/// How one culture writes numbers, dates and orders text. The program runs without the system's culture data, so the few
/// cultures that templates name are tables of our own.
/// </summary>
public sealed class Culture
{
    internal Culture(string name, NumberFormatInfo numbers, DateTimeFormatInfo dates)
    {
        Name = name;
        Numbers = numbers;
        Dates = dates;
    }

    public static Culture Invariant { get; } = new("", NumberFormatInfo.InvariantInfo, DateTimeFormatInfo.InvariantInfo);

    /// <summary>The name as a template gives it: <c>cs-CZ</c>; empty for the invariant culture.</summary>
    public string Name { get; }

    public NumberFormatInfo Numbers { get; }

    public DateTimeFormatInfo Dates { get; }

    /// <summary>The culture of a name (case does not matter), or null.</summary>
    public static Culture? Find(string name) => name.Length == 0 ? Invariant : null;
}
