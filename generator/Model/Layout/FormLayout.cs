namespace Mingzhang.Model.Layout;

/// <summary>The printed layout of a performance form (绩效目标表).</summary>
public sealed record FormLayout(string Id, string Title)
{
    public required IReadOnlyList<FormField> Fields { get; init; }

    public MoneyUnit Unit { get; init; }

    /// <summary>The tables whose projects each have one such form; null where the standard ties forms to no table.</summary>
    public ProjectLink? Projects { get; init; }

    /// <summary>Fields of the printed form that hold personal data and are never published: 负责人, 经办人, 联系电话.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
