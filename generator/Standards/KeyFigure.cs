using Mingzhang.Diagnostics;

namespace Mingzhang.Standards;

/// <summary>A figure for the first screen of a disclosure and for comparisons of departments.</summary>
/// <param name="At">The address of the cell.</param>
/// <param name="Of">The address of the whole that the figure is a part of, or null.</param>
public sealed record KeyFigure(string Id, string Name, string At, string? Of)
{
    /// <summary>For a site in English.</summary>
    public string EnglishName { get; init; } = Name;

    public string NameIn(Language language) => language == Language.English ? EnglishName : Name;
}
