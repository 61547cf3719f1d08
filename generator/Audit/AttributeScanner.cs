using System.Runtime.CompilerServices;

namespace Mingzhang.Audit;

/// <summary>Walks over the attributes of a tag.</summary>
ref struct AttributeScanner(ReadOnlySpan<byte> attributes)
{
    ReadOnlySpan<byte> _rest = attributes;

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The value as written, entities included; empty where there is none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        _rest = _rest.TrimStart(" \t\n\r/"u8);
        if (_rest.IsEmpty) return false;
        var end = _rest.IndexOfAny("= \t\n\r/>"u8);
        if (end < 0) end = _rest.Length;
        // A bracket that a forgotten quote has swept in is no name: it must be passed over all the same.
        if (end == 0 && _rest[0] != '=') end = 1;
        Name = _rest[..end];
        Value = default;
        _rest = _rest[end..].TrimStart(" \t\n\r"u8);
        if (_rest.IsEmpty || _rest[0] != '=') return true;
        ReadValue(_rest[1..].TrimStart(" \t\n\r"u8));
        return true;
    }

    public static ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> attributes, ReadOnlySpan<byte> name)
    {
        if (attributes.IndexOf(name) < 0) return default;
        var scanner = new AttributeScanner(attributes);
        while (scanner.Next())
        {
            if (scanner.Name.SequenceEqual(name)) return scanner.Value;
        }
        return default;
    }

    void ReadValue(ReadOnlySpan<byte> from)
    {
        if (!from.IsEmpty && (from[0] is (byte)'"' or (byte)'\''))
        {
            var close = from[1..].IndexOf(from[0]);
            Value = close < 0 ? from[1..] : from.Slice(1, close);
            _rest = close < 0 ? default : from[(close + 2)..];
            return;
        }
        var end = from.IndexOfAny(" \t\n\r"u8);
        Value = end < 0 ? from : from[..end];
        _rest = end < 0 ? default : from[end..];
    }
}
