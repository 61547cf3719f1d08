using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Mingzhang.Print.Pdf;

/// <summary>Bytes being written; numbers go in without a string in between.</summary>
sealed class PdfBuffer(int capacity = 4096)
{
    byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public byte[] ToArray() => Span.ToArray();

    public void Clear() => Length = 0;

    /// <summary>ASCII text as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PdfBuffer Raw(string ascii)
    {
        Reserve(ascii.Length);
        Length += Encoding.ASCII.GetBytes(ascii, _bytes.AsSpan(Length));
        return this;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PdfBuffer Byte(char ascii)
    {
        Reserve(1);
        _bytes[Length++] = (byte)ascii;
        return this;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PdfBuffer Int(long value)
    {
        Reserve(20);
        value.TryFormat(_bytes.AsSpan(Length), out var written, provider: CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A number with at most two decimals: a hundredth of a point is finer than any printer.</summary>
    public PdfBuffer Number(double value) => Scaled((long)Math.Round(value * 100, MidpointRounding.AwayFromZero), 100);

    /// <summary>A number with at most five decimals, for matrices and opacities.</summary>
    public PdfBuffer Fine(double value) => Scaled((long)Math.Round(value * 100_000, MidpointRounding.AwayFromZero), 100_000);

    public PdfBuffer Ref(int number) => Int(number).Raw(" 0 R");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PdfBuffer Hex(ushort value)
    {
        Reserve(4);
        for (var shift = 12; shift >= 0; shift -= 4)
            _bytes[Length++] = (byte)"0123456789ABCDEF"[value >> shift & 15];
        return this;
    }

    /// <summary>A text string: UTF-16 in hex, so that nothing needs escaping.</summary>
    public PdfBuffer Text(string text)
    {
        Raw("<FEFF");
        foreach (var character in text)
            Hex(character);
        return Byte('>');
    }

    /// <summary>A string of ASCII characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PdfBuffer Ascii(string text)
    {
        Byte('(');
        foreach (var character in text)
        {
            if (character is '(' or ')' or '\\')
                Byte('\\');
            Byte(character is >= ' ' and <= '~' ? character : '_');
        }
        return Byte(')');
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    PdfBuffer Scaled(long value, long scale)
    {
        if (value < 0)
        {
            Byte('-');
            value = -value;
        }
        Int(value / scale);
        var rest = value % scale;
        if (rest == 0)
            return this;
        Byte('.');
        while (rest != 0)
        {
            scale /= 10;
            Byte((char)('0' + rest / scale));
            rest %= scale;
        }
        return this;
    }

    void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Length + count, _bytes.Length * 2));
    }
}
