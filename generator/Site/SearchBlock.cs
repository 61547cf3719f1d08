namespace Mingzhang.Site;

/// <summary>The search records of a department as they stand in the search data, so that they need not be kept as objects.</summary>
/// <param name="Places">The texts of the places, a JSON string each, joined by commas.</param>
/// <param name="PlaceCount">How many places there are.</param>
/// <param name="Records">
/// The records, one a line, in UTF-8. Where a record names its place, the byte <see cref="PlaceMark"/> stands before the place's number
/// among this department's; the search data number the places of all departments.
/// </param>
public sealed record SearchBlock(byte[] Places, int PlaceCount, byte[] Records)
{
    /// <summary>A control character, which a JSON string never holds.</summary>
    public const byte PlaceMark = 1;
}
