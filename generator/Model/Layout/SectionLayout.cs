namespace Mingzhang.Model.Layout;

/// <summary>A written section that the standard asks for.</summary>
public sealed record SectionLayout(string Id, string Title)
{
    public bool Optional { get; init; }

    /// <summary>Says the same from year to year (职责, 名词解释): a new disclosure takes it over from the last.</summary>
    public bool Standing { get; init; }

    /// <summary>The performance forms are listed in this section.</summary>
    public bool ContainsProjects { get; init; }

    /// <summary>Ids of the official tables that are printed in this section, after its text, instead of in the part of the tables.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];
}
