using System.Globalization;

namespace Mingzhang.Templating.Cultures;

/// <summary>
/// How one culture writes numbers and dates and orders text. The program runs without the system's culture data, so the few
/// cultures that templates name are tables of our own: the same bytes on every machine.
/// </summary>
public sealed class Culture
{
    private static readonly Dictionary<string, Lazy<Culture>> Known = new(StringComparer.OrdinalIgnoreCase);

    private readonly TextOrder _order;

    static Culture()
    {
        Know(ChineseCulture.Create, "zh-CN", "zh", "zh-Hans", "zh-Hans-CN");
        Know(AmericanCulture.Create, "en-US", "en");
        Know(BritishCulture.Create, "en-GB");
        Know(FrenchCulture.Create, "fr-FR", "fr");
        Know(GermanCulture.Create, "de-DE", "de");
        Know(CzechCulture.Create, "cs-CZ", "cs");
    }

    internal Culture(string name, NumberFormatInfo numbers, DateTimeFormatInfo dates, TextOrder? order = null)
    {
        Name = name;
        Numbers = NumberFormatInfo.ReadOnly(numbers);
        Dates = DateTimeFormatInfo.ReadOnly(dates);
        _order = order ?? TextOrder.Root;
    }

    public static Culture Invariant { get; } = new("", NumberFormatInfo.InvariantInfo, DateTimeFormatInfo.InvariantInfo);

    /// <summary>The name as a template gives it: <c>cs-CZ</c>; empty for the invariant culture.</summary>
    public string Name { get; }

    public NumberFormatInfo Numbers { get; }

    public DateTimeFormatInfo Dates { get; }

    /// <summary>The culture of a name (case does not matter), or null.</summary>
    public static Culture? Find(string name) =>
        name.Length == 0 ? Invariant : Known.TryGetValue(name, out var culture) ? culture.Value : null;

    /// <summary>Orders two texts as a reader of the culture expects: <c>a A á b B</c>, not by code.</summary>
    public int Compare(string left, string right) => _order.Compare(left, right);

    private static void Know(Func<Culture> create, params ReadOnlySpan<string> names)
    {
        var culture = new Lazy<Culture>(create);
        foreach (var name in names) Known.Add(name, culture);
    }
}
