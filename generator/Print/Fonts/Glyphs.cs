namespace Mingzhang.Print.Fonts;

/// <summary>Which glyph stands for a character.</summary>
static class Glyphs
{
    /// <summary>The mark that Chinese printers put where a character is missing from the case.</summary>
    public const char Geta = '〓';

    public static ushort Drawn(TrueTypeFont font, int codePoint)
    {
        var glyph = font.Glyph(codePoint);
        return glyph != 0 ? glyph : font.Glyph(Geta);
    }
}
