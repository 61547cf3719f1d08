namespace Mingzhang.OpenData;

/// <summary>A column of a data file, as a Table Schema tells it.</summary>
/// <param name="Type">string, number, integer.</param>
public sealed record DataField(string Name, string Type = "string")
{
    /// <summary>The printed header tiers, joined by <c>/</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The concept of the Fiscal Data Package that the column holds.</summary>
    public string? ColumnType { get; init; }

    /// <summary>元 or 万元; null for what is no money.</summary>
    public string? Unit { get; init; }
}
