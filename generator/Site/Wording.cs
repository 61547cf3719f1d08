using System.Globalization;
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
        var text = theme.Texts[key];
        foreach (var (name, value) in values) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    public DateView Date(DateOnly date) =>
        new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.ToString(theme.Texts["date_pattern"], CultureInfo.InvariantCulture));

    public DateView? Date(DateOnly? date) => date is { } day ? Date(day) : null;

    /// <summary>2024年部门预算.</summary>
    public string DisclosureTitle(int year, DisclosureKind kind) =>
        Fill(kind == DisclosureKind.Final ? "final_title" : "budget_title", ("year", year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An amount cell in one of its states.</summary>
    public CellView Cell(Amount amount, int decimals) => amount.State switch
    {
        AmountState.Value => new CellView(amount.Value == 0 ? "zero" : "value", Numbers.Show(amount.Value, decimals)),
        AmountState.NotApplicable => _notApplicable,
        AmountState.Withheld => _withheld,
        _ => Blank,
    };

    public static CellView Blank { get; } = new("blank", "");

    readonly CellView _notApplicable = new("not-applicable", theme.Texts["not_applicable"]);

    readonly CellView _withheld = new("withheld", theme.Texts["withheld"]);
}
