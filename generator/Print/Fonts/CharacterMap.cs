using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Fonts;

/// <summary>Code point to glyph, flat for the first plane.</summary>
sealed class CharacterMap
{
    readonly ushort[] _basic = new ushort[0x10000];
    readonly Dictionary<int, ushort> _beyond = [];

    public ushort this[int codePoint] => codePoint < 0x10000 ? _basic[codePoint] : _beyond.GetValueOrDefault(codePoint);

    public ushort this[char character] => _basic[character];

    public static CharacterMap Read(BigEndian table)
    {
        var map = new CharacterMap();
        var found = false;
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var record = 4 + i * 8;
            if ((table.UInt16(record), table.UInt16(record + 2)) is not ((3, 1) or (3, 10) or (0, _)))
                continue;
            var subtable = table.From(table.Int32(record + 4));
            var format = subtable.UInt16(0);
            if (format == 4)
                map.ReadSegments(subtable);
            else if (format == 12)
                map.ReadGroups(subtable);
            found |= format is 4 or 12;
        }
        return found ? map : throw new FontFormatException("it has no Unicode cmap of format 4 or 12");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void ReadSegments(BigEndian table)
    {
        var count = table.UInt16(6) / 2;
        for (var i = 0; i < count; i++)
        {
            var end = (int)table.UInt16(14 + i * 2);
            var start = (int)table.UInt16(16 + (count + i) * 2);
            var delta = (int)table.Int16(16 + (count * 2 + i) * 2);
            var rangeAt = 16 + (count * 3 + i) * 2;
            var range = (int)table.UInt16(rangeAt);
            for (var code = start; code <= end && code != 0xFFFF; code++)
            {
                var glyph = range == 0 ? code : (int)table.UInt16(rangeAt + range + (code - start) * 2);
                if (glyph != 0)
                    _basic[code] = (ushort)(glyph + delta);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void ReadGroups(BigEndian table)
    {
        var count = table.Int32(12);
        for (var i = 0; i < count; i++)
        {
            var (start, end, glyph) = (table.Int32(16 + i * 12), table.Int32(20 + i * 12), table.Int32(24 + i * 12));
            if (end > 0x10FFFF)
                throw new FontFormatException("its cmap goes beyond Unicode");
            for (var code = start; code <= end; code++, glyph++)
            {
                if (code < 0x10000)
                    _basic[code] = (ushort)glyph;
                else
                    _beyond[code] = (ushort)glyph;
            }
        }
    }
}
