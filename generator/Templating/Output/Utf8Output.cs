using System.Buffers;
using System.Text;

namespace Mingzhang.Templating.Output;

/// <summary>A growing buffer of UTF-8 text that can be written to a file as it is, and used again after <see cref="Clear"/>.</summary>
public sealed class Utf8Output : IBufferWriter<byte>
{
    private byte[] _bytes;
    private int _length;

    public Utf8Output(int capacity = 16 * 1024) => _bytes = new byte[capacity];

    public int Length => _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _length);

    public void Clear()
    {
        _length = 0;
        KnownGood = 0;
    }

    /// <summary>Drops what was written after a length.</summary>
    internal void Truncate(int length) => _length = length;

    /// <summary>The length up to which the limit of a render is known to hold.</summary>
    internal int KnownGood { get; set; }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _bytes.Length - _length) Grow(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(_length));
        _length += utf8.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length * 3 > _bytes.Length - _length) Grow(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    public void Advance(int count) => _length += count;

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (Math.Max(sizeHint, 1) > _bytes.Length - _length) Grow(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (Math.Max(sizeHint, 1) > _bytes.Length - _length) Grow(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    public override string ToString() => Encoding.UTF8.GetString(Written);

    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
}
