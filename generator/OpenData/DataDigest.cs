namespace Mingzhang.OpenData;

/// <summary>What a data package says of a file.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">In lower-case hex.</param>
public sealed record DataDigest(int Length, string Sha256);
