using Mingzhang.Model;

namespace Mingzhang.Site.Tables;

/// <summary>A column as a heading sees it: one of the standard's, or one that the page adds.</summary>
/// <param name="Unit">Of amounts; null for every other column, and for those that the page adds.</param>
readonly record struct HeadColumn(IReadOnlyList<string> Tiers, bool IsNumeric, MoneyUnit? Unit = null);
