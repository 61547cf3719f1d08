namespace Mingzhang.OpenData;

/// <summary>For whom a CSV file is written.</summary>
public enum CsvDialect : byte
{
    /// <summary>UTF-8 without a byte order mark, LF, texts raw.</summary>
    Machine,

    /// <summary>
    /// UTF-8 with a byte order mark and CRLF, so that a double click in Excel shows Chinese; texts that Excel would take for a
    /// formula get a leading apostrophe (OWASP ASVS 1.2.10). Amounts stay numbers.
    /// </summary>
    Excel,
}
