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

    public static void Write(Disclosure disclosure, IBufferWriter<byte> output)
    {
        var printed = disclosure.Tables.Select(table => new PrintedSheet(table, disclosure.Year)).ToList();
        List<Sheet> sheets =
        [
            .. printed.Zip(disclosure.Tables, (sheet, table) => new Sheet(NameOf(table), sheet.ToXml(), sheet.HeaderRows)),
            .. disclosure.Tables.Select(table => new Sheet(table.Id, WorksheetXml.Of(table), 0)),
        ];
        using var packed = new MemoryStream();
        using (var package = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "[Content_Types].xml", WorkbookParts.ContentTypes(sheets.Count));
            Add(package, "_rels/.rels", WorkbookParts.RootRelations);
            Add(package, "xl/workbook.xml", WorkbookParts.Workbook(sheets));
            Add(package, "xl/_rels/workbook.xml.rels", WorkbookParts.Relations(sheets.Count));
            Add(package, "xl/styles.xml", SheetStyle.Xml);
            for (var i = 0; i < sheets.Count; i++) Add(package, $"xl/worksheets/sheet{i + 1}.xml", sheets[i].Xml);
        }
        output.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    static void Add(ZipArchive package, string name, string xml)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = ZipEpoch;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    /// <summary>At most 31 characters, none of <c>\ / ? * [ ] : '</c>; the table's id in front keeps it unique.</summary>
    static string NameOf(BudgetTable table)
    {
        var name = $"{table.Id} {table.Title}";
        foreach (var banned in (ReadOnlySpan<char>)['\\', '/', '?', '*', '[', ']', ':', '\'']) name = name.Replace(banned, ' ');
        return name.Length <= LongestSheetName ? name : name[..LongestSheetName];
    }

    /// <param name="HeaderRows">How many rows at the top are printed again on each page.</param>
    internal sealed record Sheet(string Name, string Xml, int HeaderRows);
}
