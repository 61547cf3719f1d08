using Mingzhang.Print.Fonts;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>How much blank a full-width mark has that may be taken away, told from its ink: at most half an em.</summary>
static class Punctuation
{
    const string Closing = "、。，．：；？！）》〉】〕］｝」』”’";
    const string Opening = "（《〈【〔［｛「『“‘";

    public static bool IsClosing(char character) => Closing.Contains(character);

    public static bool IsOpening(char character) => Opening.Contains(character);

    /// <summary>Blank after the ink of a closing mark, in thousandths of an em.</summary>
    public static int BlankAfter(TrueTypeFont font, char mark)
    {
        var glyph = font.Glyph(mark);
        var advance = font.Advance(glyph);
        return advance < 900 ? 0 : Math.Clamp(advance - font.Ink(glyph).Right - 50, 0, 500);
    }

    /// <summary>Blank before the ink of an opening mark, in thousandths of an em.</summary>
    public static int BlankBefore(TrueTypeFont font, char mark)
    {
        var glyph = font.Glyph(mark);
        return font.Advance(glyph) < 900 ? 0 : Math.Clamp(font.Ink(glyph).Left - 50, 0, 500);
    }
}
