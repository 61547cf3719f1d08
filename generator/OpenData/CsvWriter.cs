using System.Buffers;
using System.Text;

namespace Mingzhang.OpenData;

/// <summary>Writes RFC 4180 records as UTF-8 straight into a buffer, in the dialect asked for.</summary>
public sealed class CsvWriter
{
    readonly IBufferWriter<byte> _output;
    readonly CsvDialect _dialect;
    bool _started;

    public CsvWriter(IBufferWriter<byte> output, CsvDialect dialect = CsvDialect.Machine)
    {
        (_output, _dialect) = (output, dialect);
        if (dialect == CsvDialect.Excel) output.Write("\uFEFF"u8);
    }

    /// <summary>A text; in the Excel dialect one that looks like a formula gets an apostrophe.</summary>
    public void Field(ReadOnlySpan<char> text)
    {
        if (_dialect == CsvDialect.Excel && LooksLikeFormula(text)) Write($"'{text}");
        else Write(text);
    }

    /// <summary>A number that the program itself has formatted.</summary>
    public void Number(ReadOnlySpan<char> digits) => Write(digits);

    public void EndRecord()
    {
        _output.Write(_dialect == CsvDialect.Excel ? "\r\n"u8 : "\n"u8);
        _started = false;
    }

    static bool LooksLikeFormula(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \u3000");
        return !text.IsEmpty && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\0' or '＝' or '＋' or '－' or '＠');
    }

    void Write(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(",\"\r\n"))
        {
            if (_started) _output.Write(","u8);
            WriteQuoted(text);
        }
        else WritePlain(text);
        _started = true;
    }

    // A disclosure has some ten thousand fields: the separator and the text go out in one step.
    void WritePlain(ReadOnlySpan<char> text)
    {
        var space = _output.GetSpan(text.Length * 3 + 1);
        var length = 0;
        if (_started) space[length++] = (byte)',';
        length += Encoding.UTF8.GetBytes(text, space[length..]);
        _output.Advance(length);
    }

    void WriteQuoted(ReadOnlySpan<char> text)
    {
        _output.Write("\""u8);
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            Encoding.UTF8.GetBytes(text[..(quote + 1)], _output);
            _output.Write("\""u8);
            text = text[(quote + 1)..];
        }
        Encoding.UTF8.GetBytes(text, _output);
        _output.Write("\""u8);
    }
}
