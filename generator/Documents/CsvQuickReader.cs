namespace Mingzhang.Documents;

/// <summary>
/// Reads a CSV file without any quotation mark, as most are: lines and separators are all there is to find. Everything else it
/// leaves to the full reader by giving up (tests hold both together).
/// </summary>
static class CsvQuickReader
{
    /// <summary>The rows, or null where the full reader has to decide.</summary>
    public static List<CsvRecord>? TryRead(ReadOnlySpan<char> text, char separator)
    {
        if (text.Contains('"')) return null;
        var records = new List<CsvRecord>(Math.Min(text.Count('\n') + 1, CsvSheetReader.MostRecords));
        var rest = text;
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var end = rest.IndexOfAny('\r', '\n');
            if (end < 0) end = rest.Length;
            var next = end + 1;
            if (end < rest.Length && rest[end] == '\r' && (next++ == rest.Length || rest[end + 1] != '\n')) return null;
            if (end > 0)
            {
                if (records.Count == CsvSheetReader.MostRecords || ReadRecord(rest[..end], separator, line) is not { } record) return null;
                records.Add(record);
            }
            rest = next < rest.Length ? rest[next..] : default;
        }
        return records;
    }

    static CsvRecord? ReadRecord(ReadOnlySpan<char> text, char separator, int line)
    {
        var fields = new CsvField[text.Count(separator) + 1];
        var start = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            var length = text[start..].IndexOf(separator);
            if (length < 0) length = text.Length - start;
            if (length > CsvSheetReader.LongestCell) return null;
            fields[i] = new CsvField(TextPool.Of(text.Slice(start, length)), line, start + 1, start + length + 1);
            start += length + 1;
        }
        return new CsvRecord(fields, line);
    }
}
