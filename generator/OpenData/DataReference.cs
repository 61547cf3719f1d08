namespace Mingzhang.OpenData;

/// <param name="Resource">The name of the other file in the package.</param>
/// <param name="Key">Its field.</param>
public sealed record DataReference(string Field, string Resource, string Key);
