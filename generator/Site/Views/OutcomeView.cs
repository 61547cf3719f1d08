namespace Mingzhang.Site.Views;

/// <summary>The budget of a year beside its final accounts.</summary>
/// <param name="Budget">The budget, as a link.</param>
/// <param name="Final">The final accounts, as a link.</param>
/// <param name="Rows">Four cells each: budget, final accounts, their difference, the final accounts as a part of the budget.</param>
public sealed record OutcomeView(string Id, string Caption, string Unit, LinkView Budget, LinkView Final, IReadOnlyList<TrendRowView> Rows);
