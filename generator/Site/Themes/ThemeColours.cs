using System.Globalization;

namespace Mingzhang.Site.Themes;

/// <summary>The main colour of a site and the tones made from it, as CSS custom properties.</summary>
sealed record ThemeColours(byte Red, byte Green, byte Blue)
{
    public static ThemeColours Default { get; } = new(0x17, 0x4A, 0x6E);

    /// <summary>Contrast to white (WCAG 2): 4.5 and above carries white text and is legible as a link.</summary>
    public double ContrastToWhite => 1.05 / (0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue) + 0.05);

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static ThemeColours? Parse(string text)
    {
        if (text.Length != 7 || text[0] != '#') return null;
        return uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new ThemeColours((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    public string ToCss() =>
        $":root{{--brand:{Mix(0, 0)};--brand-deep:{Mix(0, 0.35)};--brand-line:{Mix(255, 0.72)};--brand-soft:{Mix(255, 0.88)};--brand-tint:{Mix(255, 0.945)}}}\n";

    string Mix(byte with, double part) => string.Create(CultureInfo.InvariantCulture,
        $"#{Blend(Red, with, part):x2}{Blend(Green, with, part):x2}{Blend(Blue, with, part):x2}");

    static byte Blend(byte from, byte to, double part) => (byte)Math.Round(from + (to - from) * part, MidpointRounding.AwayFromZero);

    static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
