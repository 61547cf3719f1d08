namespace Mingzhang.Print.Styles;

/// <summary>An <c>@page</c> rule; the unnamed one holds for all pages, a named one adds to it.</summary>
sealed record PageRule(string Name, List<Declaration> Declarations, Dictionary<string, List<Declaration>> Boxes);
