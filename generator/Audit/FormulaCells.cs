using System.IO.Compression;
using System.Text;
using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>
/// OUT-005: downloads that a spreadsheet opens hold no cell that it would execute. The CSV for spreadsheets is read as it is made;
/// a workbook must be unpacked, which only the full audit does. The CSV for programs keeps texts as published.
/// </summary>
static class FormulaCells
{
    const string SpreadsheetCsv = ".excel.csv";

    public static void Check(string path, ReadOnlySpan<byte> content, AuditMode mode, FindingList findings)
    {
        if (path.EndsWith(SpreadsheetCsv, StringComparison.Ordinal)) CheckCsv(path, content, findings);
        else if (mode == AuditMode.Full && path.EndsWith(".xlsx", StringComparison.Ordinal)) CheckWorkbook(path, content, findings);
    }

    static void CheckCsv(string path, ReadOnlySpan<byte> content, FindingList findings)
    {
        if (content.StartsWith("\uFEFF"u8)) content = content["\uFEFF"u8.Length..];
        var (line, column) = (1, 1);
        for (var at = 0; at < content.Length;)
        {
            var isQuoted = content[at] == '"';
            var start = isQuoted ? at + 1 : at;
            var end = isQuoted ? EndOfQuoted(content, start) : EndOfPlain(content, start);
            var field = content[start..Math.Min(end, content.Length)];
            if (Works(field)) Report(path, line, column, Encoding.UTF8.GetString(field), findings);
            line += field.Count((byte)'\n');
            at = isQuoted ? end + 1 : end;
            if (at < content.Length && content[at] == ',')
            {
                (at, column) = (at + 1, column + 1);
                continue;
            }
            while (at < content.Length && content[at] is (byte)'\r' or (byte)'\n')
            {
                if (content[at++] == '\n') (line, column) = (line + 1, 1);
            }
        }
    }

    static int EndOfPlain(ReadOnlySpan<byte> content, int from)
    {
        var length = content[from..].IndexOfAny(",\r\n"u8);
        return length < 0 ? content.Length : from + length;
    }

    static int EndOfQuoted(ReadOnlySpan<byte> content, int from)
    {
        for (var at = from; at < content.Length; at++)
        {
            if (content[at] != '"') continue;
            if (at + 1 >= content.Length || content[at + 1] != '"') return at;
            at++;
        }
        return content.Length;
    }

    /// <summary>Spreadsheets pass over spaces before the sign and take the full-width signs for the others. A negative amount is a number.</summary>
    static bool Works(ReadOnlySpan<byte> field)
    {
        while (true)
        {
            if (field.StartsWith(" "u8)) field = field[1..];
            else if (field.StartsWith("\u3000"u8)) field = field["\u3000"u8.Length..];
            else break;
        }
        if (field.IsEmpty) return false;
        if (field[0] == '-' && field.Length > 1) return field[1..].ContainsAnyExcept("0123456789."u8);
        return field[0] is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\t' or (byte)'\r'
            || field.StartsWith("＝"u8) || field.StartsWith("＋"u8) || field.StartsWith("－"u8) || field.StartsWith("＠"u8);
    }

    static void CheckWorkbook(string path, ReadOnlySpan<byte> content, FindingList findings)
    {
        using var archive = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
        foreach (var sheet in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(sheet.Open(), Encoding.UTF8);
            var xml = reader.ReadToEnd();
            var formula = Math.Max(xml.IndexOf("<f>", StringComparison.Ordinal), xml.IndexOf("<f ", StringComparison.Ordinal));
            if (formula < 0) continue;
            var line = xml.AsSpan(0, formula).Count('\n') + 1;
            Report($"{path}/{sheet.FullName}", line, formula - xml.LastIndexOf('\n', formula), "<f>", findings);
        }
    }

    static void Report(string path, int line, int column, string text, FindingList findings) => findings.Add(AuditRules.Formula.At(
        new SourceSpan(path, line, column, column + 1), new($"格子“{text}”会被 Excel 当成公式", $"A spreadsheet would execute the cell “{text}”")) with
    {
        Help = new("这是程序的缺陷，请报告；在此之前可改去资料里这一格开头的符号", "This is a fault of the program: please report it; until then change the sign that the source's cell begins with"),
    });
}
