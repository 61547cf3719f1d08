namespace Mingzhang.Model.Layout;

/// <summary>The total of a side whose rows are not fixed: recognised by its printed name, or simply the first row.</summary>
public sealed record TotalRow(string Id, string? Name, bool First);
