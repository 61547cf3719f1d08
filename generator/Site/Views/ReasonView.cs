namespace Mingzhang.Site.Views;

/// <summary>A change with the department's own reason for it.</summary>
/// <param name="What">What changed: the name of a row, with its table.</param>
/// <param name="Href">The row, or null where the reason is about no single one.</param>
public sealed record ReasonView(string What, string Reason, string? Href);
