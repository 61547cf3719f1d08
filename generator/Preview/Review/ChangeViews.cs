using Mingzhang.Model;
using Mingzhang.Site;

namespace Mingzhang.Preview.Review;

/// <summary>Makes the views of changes, the largest first.</summary>
static class ChangeViews
{
    public static IReadOnlyList<ChangeView> Of(string site, Disclosure disclosure, IReadOnlyList<LoadedDisclosure> department, string? table, int most, FindingViews links) =>
    [
        .. YearChanges.Of(disclosure, YearChanges.Before(disclosure, department), table)
            .OrderByDescending(change => Math.Abs(change.Difference)).ThenBy(change => change.At, StringComparer.Ordinal)
            .Take(most).Select(change => View(site, disclosure, change, links)),
    ];

    static ChangeView View(string site, Disclosure disclosure, YearChange change, FindingViews links)
    {
        var (page, anchor, column) = FindingPlaces.Of(site, disclosure, change.At);
        return new ChangeView(change.At, change.Row.Trim(), change.Column, Shown(change.Before), Shown(change.Now), (change.Difference > 0 ? "+" : "") + Numbers.Show(change.Difference))
        {
            Table = disclosure.Table(change.At.Split('/')[0])?.Label,
            Direction = change.Difference < 0 ? "down" : "up",
            Percent = change.Before is { } before ? Numbers.Percent(change.Difference, Math.Abs(before)) : null,
            Reason = ReasonOf(disclosure, change.At),
            Source = change.Span.IsNone ? null : change.Span.ToString(),
            Href = links.Href(page, anchor),
            Anchor = anchor,
            ColumnIndex = column,
        };
    }

    /// <summary>The reason for the figure, its row or its table.</summary>
    static string? ReasonOf(Disclosure disclosure, string at)
    {
        for (var name = at; ; name = name[..name.LastIndexOf('/')])
        {
            if (disclosure.Reasons.TryGetValue(name, out var reason)) return reason;
            if (!name.Contains('/', StringComparison.Ordinal)) return null;
        }
    }

    static string Shown(decimal? value) => value is { } number ? Numbers.Show(number) : "—";
}
