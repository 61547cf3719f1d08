namespace Mingzhang.Print.Fonts;

/// <summary>A font file that may be used. It is opened when the first text needs it, and once.</summary>
/// <param name="Family">The name that <c>font-family</c> uses. Several sources may share family and weight: the first that has a character wins.</param>
/// <param name="Weight">400 regular, 700 bold.</param>
/// <param name="Name">What findings call it: its file name. One that ends in <c>.br</c> is unpacked with Brotli.</param>
/// <param name="Open">Opens the TrueType file.</param>
public sealed record FontSource(string Family, int Weight, string Name, Func<Stream> Open);
