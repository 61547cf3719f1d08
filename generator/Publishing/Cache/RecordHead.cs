namespace Mingzhang.Publishing.Cache;

/// <summary>The beginning of a record.</summary>
/// <param name="Key">The <see cref="BuildKey"/> under which it was made.</param>
/// <param name="Stamp">The <see cref="DepartmentStamp"/> of its sources.</param>
/// <param name="PageKinds">The kinds of its pages; of each kind a real parser has read one, in this build or in an earlier one under the same key.</param>
sealed record RecordHead(string Key, string Stamp, IReadOnlyList<string> PageKinds)
{
    /// <summary>What its outputs name of the theme, and the <see cref="ThemeStamp"/> of that.</summary>
    public required IReadOnlyList<string> ThemeInputs { get; init; }

    public required string Theme { get; init; }

    /// <summary>The kinds of the pages above the departments, and the stamp of the whole theme with which they were made and read.</summary>
    public required IReadOnlyList<string> PortalKinds { get; init; }

    public required string WholeTheme { get; init; }
}
