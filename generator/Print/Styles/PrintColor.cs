namespace Mingzhang.Print.Styles;

/// <summary>An sRGB colour. Transparent is written as null.</summary>
readonly record struct PrintColor(byte Red, byte Green, byte Blue)
{
    public static readonly PrintColor Black = new(0, 0, 0);

    static readonly Dictionary<string, PrintColor> Named = new(StringComparer.Ordinal)
    {
        ["black"] = Black,
        ["white"] = new(255, 255, 255),
        ["gray"] = new(128, 128, 128),
        ["grey"] = new(128, 128, 128),
        ["silver"] = new(192, 192, 192),
        ["red"] = new(255, 0, 0),
        ["maroon"] = new(128, 0, 0),
        ["navy"] = new(0, 0, 128),
        ["blue"] = new(0, 0, 255),
        ["green"] = new(0, 128, 0),
    };

    /// <summary>
    /// What the colour is on white paper at an opacity from 0 to 1. Files hold no transparency: every reader, printer and validator then
    /// shows the same, for as long as an archive keeps them.
    /// </summary>
    public PrintColor OnPaper(double opacity)
    {
        return opacity >= 1 ? this : new(Mix(Red), Mix(Green), Mix(Blue));

        byte Mix(byte part) => (byte)Math.Round(255 - (255 - part) * opacity, MidpointRounding.AwayFromZero);
    }

    public static PrintColor? FromName(string name) => Named.TryGetValue(name, out var color) ? color : null;

    /// <summary>From <c>abc</c> or <c>aabbcc</c>.</summary>
    public static PrintColor? FromHex(string hex)
    {
        if (hex.Length is not (3 or 6) || !hex.All(char.IsAsciiHexDigit))
            return null;
        var digits = hex.Length == 6 ? hex : $"{hex[0]}{hex[0]}{hex[1]}{hex[1]}{hex[2]}{hex[2]}";
        var bytes = Convert.FromHexString(digits);
        return new(bytes[0], bytes[1], bytes[2]);
    }
}
