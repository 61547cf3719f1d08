namespace Mingzhang.Print.Fonts;

/// <summary>The fonts that documents may use. Immutable, shared by all threads; a file is read when a text first needs it.</summary>
public sealed class FontLibrary(IEnumerable<FontSource> sources)
{
    /// <summary>In the order of registration, which is the order of fallback.</summary>
    public IReadOnlyList<FontSource> Sources { get; } = [.. sources];
}
