using System.Buffers;
using System.Globalization;
using Mingzhang.Templating.Output;

namespace Mingzhang.OpenData;

/// <summary>Writes RFC 4180 records as UTF-8 into a buffer, in the dialect asked for.</summary>
public sealed class CsvWriter
{
    static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // A disclosure has some ten thousand fields: they go where no interface has to be asked.
    readonly Utf8Output _output;
    readonly IBufferWriter<byte>? _target;
    readonly CsvDialect _dialect;
    bool _started;

    public CsvWriter(IBufferWriter<byte> output, CsvDialect dialect = CsvDialect.Machine)
    {
        _dialect = dialect;
        if (output is Utf8Output direct) _output = direct;
        else (_output, _target) = (new Utf8Output(512), output);
        if (dialect == CsvDialect.Excel) _output.Write("\uFEFF"u8);
    }

    /// <summary>Fields as they stand in a file, separated, for records that have them in common.</summary>
    public static byte[] Encode(params ReadOnlySpan<string> fields)
    {
        var output = new Utf8Output(256);
        var csv = new CsvWriter(output);
        foreach (var field in fields) csv.Field(field);
        return output.Written.ToArray();
    }

    /// <summary>A text; in the Excel dialect one that looks like a formula gets an apostrophe.</summary>
    public void Field(ReadOnlySpan<char> text)
    {
        if (_dialect == CsvDialect.Excel && LooksLikeFormula(text)) Write($"'{text}");
        else Write(text);
    }

    /// <summary>A text in pieces.</summary>
    public void Joined(params ReadOnlySpan<string> pieces)
    {
        var isPlain = _dialect == CsvDialect.Machine;
        foreach (var piece in pieces) isPlain &= !piece.AsSpan().ContainsAny(Special);
        if (!isPlain)
        {
            Field(string.Concat(pieces).AsSpan());
            return;
        }
        Separate();
        foreach (var piece in pieces) _output.Write(piece);
    }

    /// <summary>Fields of the machine dialect that <see cref="Encode"/> has made.</summary>
    public void Fields(ReadOnlySpan<byte> encoded)
    {
        Separate();
        _output.Write(encoded);
    }

    /// <summary>A number with the decimals that it has.</summary>
    public void Number(decimal value)
    {
        Separate();
        value.TryFormat(_output.GetSpan(48), out var length, default, CultureInfo.InvariantCulture);
        _output.Advance(length);
    }

    /// <summary>A number with the decimals that it needs, at most twelve.</summary>
    public void ShortNumber(decimal value)
    {
        Separate();
        var digits = _output.GetSpan(48);
        var isShort = value != 0 && value.Scale is > 0 and <= 12;
        value.TryFormat(digits, out var length, isShort || value.Scale == 0 ? default : "0.############", CultureInfo.InvariantCulture);
        if (isShort) length = digits[..length].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        _output.Advance(length);
    }

    public void Number(int value)
    {
        Separate();
        value.TryFormat(_output.GetSpan(16), out var length, default, CultureInfo.InvariantCulture);
        _output.Advance(length);
    }

    /// <summary>A field without a value.</summary>
    public void Empty() => Separate();

    public void EndRecord()
    {
        _output.Write(_dialect == CsvDialect.Excel ? "\r\n"u8 : "\n"u8);
        _started = false;
        if (_target is null) return;
        _target.Write(_output.Written);
        _output.Clear();
    }

    static bool LooksLikeFormula(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \u3000");
        return !text.IsEmpty && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\0' or '＝' or '＋' or '－' or '＠');
    }

    void Separate()
    {
        if (_started) _output.Write(","u8);
        _started = true;
    }

    void Write(ReadOnlySpan<char> text)
    {
        Separate();
        if (text.ContainsAny(Special)) WriteQuoted(text);
        else _output.Write(text);
    }

    void WriteQuoted(ReadOnlySpan<char> text)
    {
        _output.Write("\""u8);
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            _output.Write(text[..(quote + 1)]);
            _output.Write("\""u8);
            text = text[(quote + 1)..];
        }
        _output.Write(text);
        _output.Write("\""u8);
    }
}
