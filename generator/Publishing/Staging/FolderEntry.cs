namespace Mingzhang.Publishing.Staging;

/// <summary>Something below a folder, by its path from there with <c>/</c>.</summary>
sealed record FolderEntry(string Path, bool IsFolder);
