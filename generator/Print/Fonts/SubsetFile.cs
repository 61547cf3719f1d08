using System.Buffers.Binary;
using System.Text;

namespace Mingzhang.Print.Fonts;

/// <summary>Writes a TrueType file that holds the glyphs of a subset, renumbered; composite glyphs bring their parts.</summary>
sealed class SubsetFile
{
    static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    readonly TrueTypeFont _font;
    readonly List<int> _glyphs = [];
    readonly Dictionary<int, int> _parts = [];

    SubsetFile(GlyphSubset subset)
    {
        _font = subset.Face.Font;
        for (var number = 0; number < subset.CodePoints.Count; number++)
            _glyphs.Add(subset.GlyphOf(number));
    }

    public static byte[] Write(GlyphSubset subset) => new SubsetFile(subset).Write();

    byte[] Write()
    {
        var (glyf, loca) = WriteOutlines();
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["hmtx"] = WriteMetrics(),
        };
        foreach (var tag in Kept)
        {
            if (!tables.ContainsKey(tag) && _font.Tables.TryGetValue(tag, out var table))
                tables[tag] = table.Span.ToArray();
        }
        var head = tables["head"];
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        BinaryPrimitives.WriteUInt16BigEndian(tables["hhea"].AsSpan(34), (ushort)_glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(tables["maxp"].AsSpan(4), (ushort)_glyphs.Count);
        return Assemble(tables);
    }

    (byte[] Glyf, byte[] Loca) WriteOutlines()
    {
        var glyf = new MemoryStream();
        var locations = new List<int>();
        for (var i = 0; i < _glyphs.Count; i++)
        {
            locations.Add((int)glyf.Position);
            var outline = _font.Outline(_glyphs[i]);
            if (outline.Length == 0)
                continue;
            glyf.Write(outline.Int16(0) < 0 ? RenumberParts(outline) : outline.Span);
            while (glyf.Position % 4 != 0)
                glyf.WriteByte(0);
        }
        locations.Add((int)glyf.Position);
        var loca = new byte[locations.Count * 4];
        for (var i = 0; i < locations.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(i * 4), locations[i]);
        return (glyf.ToArray(), loca);
    }

    /// <summary>Follows the component records of a composite glyph (OpenType, glyf table, composite glyph description).</summary>
    byte[] RenumberParts(BigEndian outline)
    {
        const int wordArguments = 1, scale = 8, more = 32, twoScales = 64, matrix = 128;
        var copy = outline.Span.ToArray();
        var at = 10;
        int flags;
        do
        {
            flags = outline.UInt16(at);
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), (ushort)NumberOfPart(outline.UInt16(at + 2)));
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2);
            at += (flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0;
        }
        while ((flags & more) != 0);
        return copy;
    }

    int NumberOfPart(int glyph)
    {
        if (_parts.TryGetValue(glyph, out var number))
            return number;
        _glyphs.Add(glyph);
        return _parts[glyph] = _glyphs.Count - 1;
    }

    byte[] WriteMetrics()
    {
        var hmtx = new byte[_glyphs.Count * 4];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var advance = (int)Math.Round(_font.Advance(_glyphs[i]) * (double)_font.UnitsPerEm / 1000, MidpointRounding.AwayFromZero);
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(i * 4), (ushort)advance);
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(i * 4 + 2), _font.Bearings[_glyphs[i]]);
        }
        return hmtx;
    }

    static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var directory = 12 + tables.Count * 16;
        var file = new byte[directory + tables.Values.Sum(table => (table.Length + 3) & ~3)];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var power = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(tables.Count * 16 - (16 << power)));
        var (record, offset, headAt) = (12, directory, 0);
        foreach (var (tag, table) in tables)
        {
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            table.CopyTo(file, offset);
            var padded = (table.Length + 3) & ~3;
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Sum(file.AsSpan(offset, padded)));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            headAt = tag == "head" ? offset : headAt;
            (record, offset) = (record + 16, offset + padded);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), 0xB1B0AFBA - Sum(file));
        return file;
    }

    static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var at = 0; at < data.Length; at += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
        return sum;
    }
}
