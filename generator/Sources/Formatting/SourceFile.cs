namespace Mingzhang.Sources.Formatting;

/// <summary>A source beside its tidy form.</summary>
/// <param name="Path">Relative to the site.</param>
/// <param name="Before">The text as decoded.</param>
/// <param name="After">The tidy text; null where a fault must be mended by hand first.</param>
/// <param name="BytesDiffer">The file would change: its text, its encoding or its line ends.</param>
public sealed record SourceFile(string Path, string Before, string? After, bool BytesDiffer);
