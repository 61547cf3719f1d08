namespace Mingzhang.Preview.Watching;

/// <summary>Which sources changed: files or folders, relative to the site with <c>/</c>.</summary>
sealed record SourceChanges(IReadOnlyList<string> Paths)
{
    /// <summary>Before anything was read, and whenever the system lost count: everything is read anew.</summary>
    public static SourceChanges Everything { get; } = new([]) { IsEverything = true };

    public bool IsEverything { get; init; }

    /// <summary>Standards and code lists: every disclosure is read by them.</summary>
    public bool TouchStandards => Touch("content/standards") || Touch("content/codelists");

    /// <summary>Something in the folder, the folder itself or one above it changed.</summary>
    public bool Touch(string folder) => IsEverything || Paths.Any(path => IsInside(path, folder) || IsInside(folder, path));

    static bool IsInside(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}
