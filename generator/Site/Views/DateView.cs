namespace Mingzhang.Site.Views;

/// <summary>A date for people and for machines.</summary>
/// <param name="Iso">2024-05-13</param>
/// <param name="Text">2024年5月13日</param>
public sealed record DateView(string Iso, string Text);
