using System.Buffers;
using System.Text;

namespace Mingzhang.OpenData;

/// <summary>Writes RFC 4180 records as UTF-8 without a byte order mark, with LF, straight into a buffer.</summary>
public sealed class CsvWriter(IBufferWriter<byte> output)
{
    bool _started;

    public void Field(ReadOnlySpan<char> text)
    {
        if (_started) output.Write(","u8);
        _started = true;
        if (text.ContainsAny(",\"\r\n")) WriteQuoted(text);
        else Encoding.UTF8.GetBytes(text, output);
    }

    public void EndRecord()
    {
        output.Write("\n"u8);
        _started = false;
    }

    void WriteQuoted(ReadOnlySpan<char> text)
    {
        output.Write("\""u8);
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            Encoding.UTF8.GetBytes(text[..(quote + 1)], output);
            output.Write("\""u8);
            text = text[(quote + 1)..];
        }
        Encoding.UTF8.GetBytes(text, output);
        output.Write("\""u8);
    }
}
