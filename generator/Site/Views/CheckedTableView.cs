namespace Mingzhang.Site.Views;

/// <summary>The checks of one table.</summary>
/// <param name="Verified">Identities that hold exactly.</param>
/// <param name="Rounded">Identities that hold up to rounding.</param>
/// <param name="Waived">Findings that stay as published, with a reason.</param>
public sealed record CheckedTableView(string Title, string? Label, string Href, int Verified, int Rounded, int Waived);
