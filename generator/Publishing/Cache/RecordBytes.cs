using System.Buffers.Binary;
using System.Text;

namespace Mingzhang.Publishing.Cache;

/// <summary>What a <see cref="BinaryWriter"/> wrote, read from memory: a build of one change reads the records of all other departments.</summary>
/// <remarks>Throws <see cref="ArgumentException"/> or <see cref="FormatException"/> where the bytes end too soon or are no text.</remarks>
sealed class RecordBytes(byte[] bytes, int start)
{
    int _at = start;

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public byte Byte() => Take(1)[0];

    public decimal Decimal() => new([Int32(), Int32(), Int32(), Int32()]);

    public string Text() => Encoding.UTF8.GetString(Take(Compact()));

    public byte[] Array() => Take(Int32()).ToArray();

    /// <summary>A number that takes a byte for every seven bits.</summary>
    public int Compact()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
        throw new FormatException("a number is too long");
    }

    ReadOnlySpan<byte> Take(int length)
    {
        var taken = bytes.AsSpan(_at, length);
        _at += length;
        return taken;
    }
}
