using Mingzhang.Model;

namespace Mingzhang.Site;

/// <summary>A key figure of a disclosure, as published in the unit of its column.</summary>
public sealed record FigureSummary(string Id, string Name, Amount Amount, MoneyUnit Unit);
