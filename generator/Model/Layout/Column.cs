namespace Mingzhang.Model.Layout;

/// <summary>A published column: <see cref="Id"/> is ASCII and stable, <see cref="Name"/> short, Chinese and unique in the table.</summary>
public sealed record Column(string Id, string Name, ColumnKind Kind)
{
    /// <summary>The printed header cells above the column, top down; <c>{year}</c> stands for the year. Equal neighbours are one merged cell.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];

    public MoneyUnit Unit { get; init; }

    /// <summary>The code list that the codes or names of this column come from.</summary>
    public string? List { get; init; }

    /// <summary>Code columns only: the header names of the parts a split code is printed in (类, 款, 项), with their lengths.</summary>
    public IReadOnlyList<CodePart> Parts { get; init; } = [];

    /// <summary>A change or a balance: less than nothing is no fault here.</summary>
    public bool Signed { get; init; }

    public bool IsNumeric => Kind is ColumnKind.Amount or ColumnKind.Count;
}
