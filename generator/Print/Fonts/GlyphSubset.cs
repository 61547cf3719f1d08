using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Fonts;

/// <summary>
/// The characters of one face that a document uses, numbered in order of first use. Each character has a number of its own even
/// where the font draws two with one glyph, so that the text read back from the PDF is the text that was written.
/// </summary>
sealed class GlyphSubset(FontFace face)
{
    readonly ushort[] _basic = new ushort[0x10000];
    readonly Dictionary<int, ushort> _beyond = [];
    readonly List<int> _codePoints = [0];

    public FontFace Face => face;

    /// <summary>Code points by their number; number 0 is .notdef.</summary>
    public IReadOnlyList<int> CodePoints => _codePoints;

    /// <summary>The number of a character, given one when first seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ushort NumberOf(int codePoint)
    {
        if (codePoint < 0x10000)
        {
            ref var number = ref _basic[codePoint];
            return number != 0 ? number : number = Add(codePoint);
        }
        if (!_beyond.TryGetValue(codePoint, out var known))
            _beyond[codePoint] = known = Add(codePoint);
        return known;
    }

    /// <summary>The glyph in the font; what the font lacks is drawn as 〓.</summary>
    public ushort GlyphOf(int number) => number == 0 ? (ushort)0 : Glyphs.Drawn(face.Font, _codePoints[number]);

    ushort Add(int codePoint)
    {
        _codePoints.Add(codePoint);
        return (ushort)(_codePoints.Count - 1);
    }
}
