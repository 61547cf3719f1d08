namespace Mingzhang.Documents;

/// <summary>A file or folder of the site as its folder lists it.</summary>
sealed record SourceEntry(string Name, bool IsFolder, bool IsLink);
