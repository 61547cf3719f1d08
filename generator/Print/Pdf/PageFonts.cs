using Mingzhang.Print.Fonts;

namespace Mingzhang.Print.Pdf;

/// <summary>The fonts that the pages use, in order of first use.</summary>
sealed class PageFonts
{
    readonly Dictionary<FontFace, (int Index, GlyphSubset Subset)> _fonts = [];

    public IEnumerable<GlyphSubset> Subsets => _fonts.Values.OrderBy(font => font.Index).Select(font => font.Subset);

    public (int Index, GlyphSubset Subset) Of(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
            _fonts[face] = font = (_fonts.Count, new GlyphSubset(face));
        return font;
    }
}
