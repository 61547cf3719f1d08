namespace Mingzhang.Model.Layout;

/// <summary>第一部分 … 第四部分 of a disclosure. <see cref="Number"/> is empty where the format does not number its parts.</summary>
public sealed record PartLayout(string Id, string Number, string Title)
{
    public IReadOnlyList<SectionLayout> Sections { get; init; } = [];

    /// <summary>The official tables stand in this part.</summary>
    public bool ContainsTables { get; init; }

    /// <summary>The performance forms stand in this part (else in a section of it).</summary>
    public bool ContainsProjects { get; init; }
}
