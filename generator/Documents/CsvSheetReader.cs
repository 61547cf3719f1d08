using System.Text;
using CsvHelper;
using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// Reads a CSV file. Without quotes it is split as it stands; else CsvHelper finds the cells, and this class keeps the place of each and says what is wrong with the quotes.
/// A file larger than any budget table is refused rather than read for minutes.
/// </summary>
public sealed class CsvSheetReader
{
    /// <summary>A spreadsheet cell holds no more (Excel's own limit).</summary>
    public const int LongestCell = 32_767;

    /// <summary>The longest project lists have a few thousand rows.</summary>
    public const int MostRecords = 20_000;

    static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        SkipEmptyLines = true,
        TrackLineNumbers = true,
        BufferSize = 4096,
        DetectSeparatorHint = false,
    };

    readonly SourceText _source;
    readonly FindingList _findings;
    readonly byte[] _bytes;
    readonly List<CsvRecord> _records = [];
    bool _unterminated;

    CsvSheetReader(SourceText source, FindingList findings)
    {
        (_source, _findings) = (source, findings);
        _bytes = Encoding.UTF8.GetBytes(source.Text);
    }

    /// <summary>The rows that hold at least one cell. Faults of quoting are errors, and the rows are read as well as they can be.</summary>
    public static CsvSheet Read(SourceText source, FindingList findings)
    {
        var separator = FindSeparator(source.Characters);
        return CsvQuickReader.TryRead(source.Characters, separator) is { } records ? new CsvSheet(source, records) { Separator = separator } : ReadInFull(source, separator, findings);
    }

    /// <summary>The same by the full reader alone.</summary>
    internal static CsvSheet ReadInFull(SourceText source, char separator, FindingList findings)
    {
        var reader = new CsvSheetReader(source, findings);
        reader.ReadRecords(separator);
        return new CsvSheet(source, reader._records) { Separator = separator };
    }

    /// <summary>A tab where a block was pasted from a spreadsheet (its commas then only group digits), else a comma.</summary>
    internal static char FindSeparator(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\t')) return ',';
        var (tabs, commas, lines) = (0, 0, 0);
        for (var i = 0; i < text.Length && lines < 8; i++)
        {
            if (text[i] == '\n') lines++;
            else if (text[i] == '\t') tabs++;
            else if (text[i] == ',' && !(i > 0 && char.IsAsciiDigit(text[i - 1]) && i + 3 < text.Length && char.IsAsciiDigit(text[i + 1]))) commas++;
        }
        return tabs > 0 && commas == 0 ? '\t' : ',';
    }

    void ReadRecords(char separator)
    {
        using var reader = CsvReader.Create(_bytes, Options with { Separator = separator, OnMalformedRecord = ReportQuote });
        while (reader.Read())
        {
            if (_records.Count == MostRecords)
            {
                ReportTooLarge((int)reader.LineNumber, new($"超过 {MostRecords} 行，其余没有读", $"More than {MostRecords} rows; the rest was not read"));
                return;
            }
            var record = ReadRecord(reader);
            if (_unterminated) ReportUnterminated(record);
            else _records.Add(record);
        }
    }

    CsvRecord ReadRecord(CsvReader reader)
    {
        var fields = new CsvField[reader.FieldCount];
        var line = (int)reader.LineNumber;
        var (fieldLine, column) = (line, 1);
        for (var i = 0; i < fields.Length; i++)
        {
            var raw = reader.GetRawSpan(i);
            fields[i] = ReadField(reader, i, raw, fieldLine, column);
            Advance(raw, ref fieldLine, ref column);
            column++;
        }
        return new CsvRecord(fields, line);
    }

    CsvField ReadField(CsvReader reader, int index, ReadOnlySpan<byte> raw, int line, int column)
    {
        if (raw.IsEmpty) return new CsvField("", line, column, column);
        var text = reader.GetString(index);
        if (text.Length > LongestCell)
        {
            ReportTooLarge(line, new($"有一格长达 {text.Length} 字，没有读", $"A cell of {text.Length} characters was not read"));
            return new CsvField("", line, column, column);
        }
        var start = raw[0] == '"' ? column + 1 : column;
        var lineEnd = text.AsSpan().IndexOfAny('\r', '\n');
        return new CsvField(text, line, start, start + (lineEnd < 0 ? text.Length : lineEnd));
    }

    static void Advance(ReadOnlySpan<byte> raw, ref int line, ref int column)
    {
        var breakAt = raw.IndexOfAny((byte)'\r', (byte)'\n');
        if (breakAt < 0)
        {
            column += Encoding.UTF8.GetCharCount(raw);
            return;
        }
        while (breakAt >= 0)
        {
            line++;
            var isPair = raw[breakAt] == '\r' && breakAt + 1 < raw.Length && raw[breakAt + 1] == '\n';
            raw = raw[(breakAt + (isPair ? 2 : 1))..];
            breakAt = raw.IndexOfAny((byte)'\r', (byte)'\n');
        }
        column = 1 + Encoding.UTF8.GetCharCount(raw);
    }

    void ReportQuote(CsvMalformedRecord fault)
    {
        if (fault.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            _unterminated = true;
            return;
        }
        var offset = Encoding.UTF8.GetCharCount(_bytes.AsSpan(0, (int)Math.Min(fault.ByteOffset, _bytes.Length)));
        var isAfter = fault.Reason == CsvMalformedReason.TextAfterClosingQuote;
        _findings.Add(DocumentRules.StrayQuote.At(_source.Span(offset, 1), isAfter
            ? new("引号关闭之后还有文字", "There is text after a closing quote")
            : new("一格中间有半角引号", "A quote stands inside an unquoted cell")) with
        {
            Help = isAfter
                ? new("文字里的半角引号要写两个（\"\"），整格再用一对引号括起来；中文引号“”不受此限", "Double a quote inside a quoted cell (\"\"); typographic quotes need nothing")
                : new("改用中文引号“”，或把整格用半角引号括起来、里面的引号写两个", "Use typographic quotes, or quote the whole cell and double the quote inside"),
        });
    }

    /// <summary>Told at the quote that opens, which only the cell knows: the reader itself noticed at the end of the file.</summary>
    void ReportUnterminated(CsvRecord record)
    {
        _unterminated = false;
        var cell = record[record.Count - 1];
        var quote = Math.Max(1, cell.Column - 1);
        _findings.Add(DocumentRules.StrayQuote.At(new SourceSpan(_source.File, cell.Line, quote, quote + 1),
            new("引号开了没有关，后面的行都被当成这一格的文字", "A quote is opened and never closed: all that follows became one cell")) with
        {
            Help = new("在这一格的末尾补一个半角引号，或删去开头的引号", "Close the quote at the end of this cell, or delete it"),
        });
    }

    void ReportTooLarge(int line, Message message) =>
        _findings.Add(DocumentRules.TooLarge.At(new SourceSpan(_source.File, line, 1, 1), message) with
        {
            Help = new("预算表不会这么大：检查是否粘贴了整列空格，或有引号没有关闭", "No budget table is this large: look for pasted columns of blanks or an unclosed quote"),
        });
}
