using System.Buffers;
using System.IO.Compression;
using System.Text;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>disclosure.xlsx</c>: for people one sheet a table as it is printed, with title, unit, merged header tiers, indentation and
/// notes, ready for the printer; for programs one sheet a table, named by its id, unmerged, one header row, the lines of its CSV.
/// Codes and names are text (inline strings, never formulas), amounts are numbers. The same model gives the same bytes.
/// </summary>
/// <remarks>
/// Written by hand as Office Open XML (ECMA-376): the few small parts cost some milliseconds, where DocumentFormat.OpenXml adds most
/// of a second to every cold build and stamps the time of day into the package.
/// </remarks>
public static class Workbook
{
    public const string FileName = "disclosure.xlsx";

    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    const int LongestSheetName = 31;

    static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A sheet is a large object: a thread writes all of them in one place.</summary>
    [ThreadStatic]
    static StringBuilder? _xml;

    public static void Write(Disclosure disclosure, IBufferWriter<byte> output)
    {
        var xml = _xml ??= new StringBuilder(64 * 1024);
        List<Sheet> sheets = [.. disclosure.Tables.Select(table => Printed(table, disclosure.Year, xml)), .. disclosure.Tables.Select(table => new Sheet(table.Id, 0, () => WorksheetXml.Append(xml, table)))];
        using var packed = new MemoryStream();
        using (var package = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "[Content_Types].xml", WorkbookParts.ContentTypes(sheets.Count));
            Add(package, "_rels/.rels", WorkbookParts.RootRelations);
            Add(package, "xl/workbook.xml", WorkbookParts.Workbook(sheets));
            Add(package, "xl/_rels/workbook.xml.rels", WorkbookParts.Relations(sheets.Count));
            Add(package, "xl/styles.xml", SheetStyle.Xml);
            for (var i = 0; i < sheets.Count; i++)
            {
                xml.Clear();
                sheets[i].Append();
                Add(package, $"xl/worksheets/sheet{i + 1}.xml", xml);
            }
        }
        output.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    static Sheet Printed(BudgetTable table, int year, StringBuilder xml)
    {
        var sheet = new PrintedSheet(table, year, xml);
        return new Sheet(NameOf(table), sheet.HeaderRows, sheet.Append);
    }

    static void Add(ZipArchive package, string name, string xml)
    {
        using var stream = Open(package, name);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    static void Add(ZipArchive package, string name, StringBuilder xml)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(xml.Length));
        var encoder = Encoding.UTF8.GetEncoder();
        var length = 0;
        foreach (var chunk in xml.GetChunks()) length += encoder.GetBytes(chunk.Span, bytes.AsSpan(length), flush: false);
        using (var stream = Open(package, name)) stream.Write(bytes, 0, length);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    static Stream Open(ZipArchive package, string name)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = ZipEpoch;
        return entry.Open();
    }

    /// <summary>At most 31 characters, none of <c>\ / ? * [ ] : '</c>; the table's id in front keeps it unique.</summary>
    static string NameOf(BudgetTable table)
    {
        var name = $"{table.Id} {table.Title}";
        foreach (var banned in (ReadOnlySpan<char>)['\\', '/', '?', '*', '[', ']', ':', '\'']) name = name.Replace(banned, ' ');
        return name.Length <= LongestSheetName ? name : name[..LongestSheetName];
    }

    /// <param name="HeaderRows">How many rows at the top are printed again on each page.</param>
    /// <param name="Append">Appends the sheet to the text that all of them are written in, one after the other.</param>
    internal sealed record Sheet(string Name, int HeaderRows, Action Append);
}
