using System.Buffers.Binary;

namespace Mingzhang.Print.Fonts;

/// <summary>Reads the numbers of a font table; reading past its end is a <see cref="FontFormatException"/>.</summary>
readonly struct BigEndian(byte[] data, int offset, int length)
{
    public int Length => length;

    public ReadOnlySpan<byte> Span => data.AsSpan(offset, length);

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Part(at, 2));

    public short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Part(at, 2));

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Part(at, 4));

    /// <summary>An offset or a count, which must fit the file.</summary>
    public int Int32(int at) => UInt32(at) is var value && value <= int.MaxValue ? (int)value : throw new FontFormatException("an offset is out of range");

    public ReadOnlySpan<byte> Part(int at, int count) => at >= 0 && count >= 0 && at <= length - count
        ? data.AsSpan(offset + at, count)
        : throw new FontFormatException("a table ends too early");

    public BigEndian Slice(int at, int count) => at >= 0 && count >= 0 && at <= length - count
        ? new(data, offset + at, count)
        : throw new FontFormatException("a table ends too early");

    public BigEndian From(int at) => at >= 0 && at <= length ? new(data, offset + at, length - at) : throw new FontFormatException("a table ends too early");
}
