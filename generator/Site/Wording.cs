using System.Globalization;
using System.Runtime.CompilerServices;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Site.Themes;
using Mingzhang.Site.Views;

namespace Mingzhang.Site;

/// <summary>The words that view models need, from the theme's texts.</summary>
sealed class Wording(Theme theme, Language language)
{
    public Language Language => language;

    public IReadOnlyDictionary<string, string> Texts => theme.Texts;

    public string this[string key] => theme.Texts[key];

    /// <summary>A text with its <c>{names}</c> filled in.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = theme.Texts[key].AsSpan();
        var filled = new DefaultInterpolatedStringHandler(text.Length, values.Length, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{'))
        {
            var end = open + 1 + Math.Max(0, text[(open + 1)..].IndexOf('}'));
            var value = ValueOf(text[(open + 1)..end], values);
            filled.AppendFormatted(text[..open]);
            // A brace that opens no name is itself.
            if (value is null) filled.AppendFormatted('{');
            else filled.AppendFormatted(value);
            text = text[(value is null ? open + 1 : end + 1)..];
        }
        filled.AppendFormatted(text);
        return filled.ToStringAndClear();
    }

    static string? ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (name.SequenceEqual(known)) return value;
        }
        return null;
    }

    public DateView Date(DateOnly date) =>
        new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.ToString(theme.Texts["date_pattern"], CultureInfo.InvariantCulture));

    public DateView? Date(DateOnly? date) => date is { } day ? Date(day) : null;

    /// <summary>2024年部门预算.</summary>
    public string DisclosureTitle(int year, DisclosureKind kind) =>
        Fill(kind == DisclosureKind.Final ? "final_title" : "budget_title", ("year", year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An amount cell in one of its states.</summary>
    /// <param name="isAdded">Added by the page, not published.</param>
    public CellView Cell(Amount amount, int decimals, bool isAdded = false)
    {
        if (amount.HasValue) return new CellView(amount.Value == 0 ? "zero" : "value", Numbers.Show(amount.Value, decimals)) { IsAdded = isAdded };
        return (isAdded ? _added : _published)[(int)amount.State];
    }

    public static CellView Blank { get; } = new("blank", "");

    // The cells without a number, by their state: they are the same everywhere.
    readonly CellView[] _published = [Blank, Blank, new("not-applicable", theme.Texts["not_applicable"]), new("withheld", theme.Texts["withheld"])];

    readonly CellView[] _added =
    [
        Blank with { IsAdded = true }, Blank with { IsAdded = true },
        new("not-applicable", theme.Texts["not_applicable"]) { IsAdded = true }, new("withheld", theme.Texts["withheld"]) { IsAdded = true },
    ];
}
