using System.Collections.Concurrent;

namespace Mingzhang.Print.Fonts;

/// <summary>
/// The fonts that documents may use. Immutable, shared by all threads; a file is read when a text first needs it. The order of
/// sources is the order of fallback.
/// </summary>
public sealed class FontLibrary
{
    readonly FontFace[] _faces;
    readonly ConcurrentDictionary<(string Families, int Weight), FontStack> _stacks = new();

    public FontLibrary(IEnumerable<FontSource> sources)
    {
        Sources = [.. sources];
        if (Sources.Count == 0)
            throw new ArgumentException("a library needs a font", nameof(sources));
        _faces = [.. Sources.Select((source, number) => new FontFace(source, number))];
    }

    public IReadOnlyList<FontSource> Sources { get; }

    internal IReadOnlyList<FontFace> Faces => _faces;

    /// <summary>Starts to read, on other threads, the first face of every family and weight that some styles name.</summary>
    internal void ReadAhead(IEnumerable<string> styles)
    {
        var named = styles.ToList();
        foreach (var faces in _faces.Where(face => named.Exists(text => text.Contains(face.Source.Family, StringComparison.Ordinal))).GroupBy(face => (face.Source.Family, face.Source.Weight)))
            faces.First().ReadAhead();
    }

    internal bool Has(string family) => Sources.Any(source => source.Family == family);

    /// <summary>Chooses faces: each family at the weight nearest to the one wanted, then every other face, nearest weight first.</summary>
    internal FontStack Stack(string[] families, int weight) =>
        _stacks.GetOrAdd((families.Length == 1 ? families[0] : string.Join('\n', families), weight), static (key, library) => library.Choose(key.Families.Split('\n'), key.Weight), this);

    FontStack Choose(string[] families, int weight)
    {
        List<FontFace> chosen = [];
        foreach (var family in families)
        {
            var own = _faces.Where(face => face.Source.Family == family).ToList();
            if (own.Count == 0)
                continue;
            var nearest = own.MinBy(face => Math.Abs(face.Source.Weight - weight))!.Source.Weight;
            chosen.AddRange(own.Where(face => face.Source.Weight == nearest));
        }
        chosen.AddRange(_faces.OrderBy(face => Math.Abs(face.Source.Weight - weight)).Where(face => !chosen.Contains(face)).ToList());
        return new([.. chosen]);
    }
}
