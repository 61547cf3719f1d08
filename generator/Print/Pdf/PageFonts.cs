using Mingzhang.Print.Fonts;

namespace Mingzhang.Print.Pdf;

/// <summary>The fonts and opacities that the pages use, in order of first use.</summary>
sealed class PageFonts
{
    readonly Dictionary<FontFace, (int Index, GlyphSubset Subset)> _fonts = [];
    readonly Dictionary<(double Fill, double Stroke), int> _opacities = [];

    public IEnumerable<GlyphSubset> Subsets => _fonts.Values.OrderBy(font => font.Index).Select(font => font.Subset);

    public IEnumerable<(double Fill, double Stroke)> Opacities => _opacities.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    public (int Index, GlyphSubset Subset) Of(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
            _fonts[face] = font = (_fonts.Count, new GlyphSubset(face));
        return font;
    }

    public int Opacity(double fill, double stroke)
    {
        if (!_opacities.TryGetValue((fill, stroke), out var index))
            _opacities[(fill, stroke)] = index = _opacities.Count;
        return index;
    }
}
