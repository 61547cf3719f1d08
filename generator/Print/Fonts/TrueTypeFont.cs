using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Fonts;

/// <summary>A TrueType font with outlines in <c>glyf</c>, read into flat arrays. Immutable; all measures are thousandths of an em.</summary>
sealed class TrueTypeFont
{
    readonly CharacterMap _characters;
    readonly ushort[] _advances;
    readonly int[] _locations;
    readonly BigEndian _glyphs;
    readonly int _unitsPerEm;

    TrueTypeFont(byte[] data, int length)
    {
        Tables = ReadDirectory(data, length);
        var head = Table("head");
        _unitsPerEm = head.UInt16(18);
        if (_unitsPerEm is < 16 or > 16384)
            throw new FontFormatException("its head table is damaged");
        Bounds = [Scale(head.Int16(36)), Scale(head.Int16(38)), Scale(head.Int16(40)), Scale(head.Int16(42))];
        var hhea = Table("hhea");
        (HheaAscent, HheaDescent) = (Scale(hhea.Int16(4)), Scale(hhea.Int16(6)));
        GlyphCount = Table("maxp").UInt16(4);
        _characters = CharacterMap.Read(Table("cmap"));
        (_advances, Bearings) = ReadMetrics(hhea.UInt16(34));
        DigitAdvance = "0123456789".Max(digit => Advance(Glyph(digit)));
        _glyphs = Table("glyf");
        _locations = ReadLocations(head.Int16(50) == 1);
        (Ascent, Descent) = ReadLine();
        CapHeight = Tables.ContainsKey("OS/2") && Table("OS/2") is { Length: >= 90 } os2 ? Scale(os2.Int16(88)) : 700;
    }

    public Dictionary<string, BigEndian> Tables { get; }

    public int GlyphCount { get; }

    public int UnitsPerEm => _unitsPerEm;

    /// <summary>Above and below the baseline, together 1000: where a line of this font is centred.</summary>
    public int Ascent { get; }

    public int Descent { get; }

    public int HheaAscent { get; }

    public int HheaDescent { get; }

    public int CapHeight { get; }

    /// <summary>xMin, yMin, xMax, yMax of all glyphs.</summary>
    public int[] Bounds { get; }

    /// <summary>The advance of the widest digit: what every digit takes where figures stand in columns.</summary>
    public int DigitAdvance { get; }

    /// <summary>Left side bearings in font units.</summary>
    public short[] Bearings { get; }

    /// <summary>Reads a file, which may be followed by unused bytes.</summary>
    public static TrueTypeFont Read(byte[] data, int length) => new(data, length);

    /// <summary>0 where the font lacks the character.</summary>
    public ushort Glyph(int codePoint) => _characters[codePoint];

    public ushort Glyph(char character) => _characters[character];

    /// <summary>In thousandths of an em.</summary>
    public int Advance(int glyph) => glyph < _advances.Length ? _advances[glyph] : _advances[^1];

    /// <summary>Left and right edge of the ink, in thousandths of an em; both 0 for a glyph without ink.</summary>
    public (int Left, int Right) Ink(int glyph)
    {
        var outline = Outline(glyph);
        return outline.Length < 10 ? (0, 0) : (Scale(outline.Int16(2)), Scale(outline.Int16(6)));
    }

    /// <summary>The glyph's entry in <c>glyf</c>; empty for a glyph without ink.</summary>
    public BigEndian Outline(int glyph)
    {
        if (glyph >= GlyphCount)
            throw new FontFormatException("a glyph number is out of range");
        return _glyphs.Slice(_locations[glyph], Math.Max(0, _locations[glyph + 1] - _locations[glyph]));
    }

    BigEndian Table(string tag) => Tables.TryGetValue(tag, out var table) ? table : throw new FontFormatException($"it has no {tag} table");

    int Scale(int units) => (int)Math.Round(units * 1000.0 / _unitsPerEm, MidpointRounding.AwayFromZero);

    static Dictionary<string, BigEndian> ReadDirectory(byte[] data, int size)
    {
        var file = new BigEndian(data, 0, size);
        var version = file.UInt32(0);
        if (version == 0x4F54544F)
            throw new FontFormatException("its outlines are CFF (.otf); TrueType outlines (glyf) are needed");
        if (version == 0x74746366)
            throw new FontFormatException("it is a collection (.ttc); a single .ttf is needed");
        if (version is not (0x00010000 or 0x74727565))
            throw new FontFormatException("it is no TrueType file");
        var tables = new Dictionary<string, BigEndian>(StringComparer.Ordinal);
        for (var i = 0; i < file.UInt16(4); i++)
        {
            var record = 12 + i * 16;
            var tag = System.Text.Encoding.ASCII.GetString(file.Part(record, 4));
            var (offset, length) = (file.Int32(record + 8), file.Int32(record + 12));
            _ = file.Part(offset, length);
            tables[tag] = new(data, offset, length);
        }
        return tables;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    (ushort[] Advances, short[] Bearings) ReadMetrics(int count)
    {
        var hmtx = Table("hmtx");
        if (count == 0)
            throw new FontFormatException("it has no advance widths");
        var advances = new ushort[count];
        var bearings = new short[GlyphCount];
        for (var i = 0; i < GlyphCount; i++)
        {
            if (i < count)
                advances[i] = (ushort)Scale(hmtx.UInt16(i * 4));
            bearings[i] = i < count ? hmtx.Int16(i * 4 + 2) : hmtx.Int16(count * 4 + (i - count) * 2);
        }
        return (advances, bearings);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int[] ReadLocations(bool isLong)
    {
        var loca = Table("loca");
        var locations = new int[GlyphCount + 1];
        for (var i = 0; i <= GlyphCount; i++)
            locations[i] = isLong ? loca.Int32(i * 4) : loca.UInt16(i * 2) * 2;
        return locations;
    }

    (int Ascent, int Descent) ReadLine()
    {
        var (ascent, descent) = Tables.ContainsKey("OS/2") && Table("OS/2") is { Length: >= 72 } os2
            ? (Scale(os2.Int16(68)), -Scale(os2.Int16(70)))
            : (HheaAscent, -HheaDescent);
        var height = ascent + descent;
        return height <= 0 ? (880, 120) : (ascent * 1000 / height, 1000 - ascent * 1000 / height);
    }
}
