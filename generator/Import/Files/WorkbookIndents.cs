using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Mingzhang.Import.Files;

/// <summary>
/// The indentation of cells in a .xlsx, by sheet, 0-based row and column: it is how workbooks print levels, and the workbook reader
/// does not tell it. A workbook without indented styles costs the reading of one small part.
/// </summary>
static class WorkbookIndents
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static Dictionary<string, Dictionary<(int Row, int Column), int>> Read(byte[] bytes)
    {
        var result = new Dictionary<string, Dictionary<(int, int), int>>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        var styles = OfficeMetadata.Load(archive, "xl/styles.xml")?.Root?.Element(Main + "cellXfs")?.Elements(Main + "xf")
            .Select(style => Number(style.Element(Main + "alignment")?.Attribute("indent")?.Value)).ToArray() ?? [];
        if (styles.All(indent => indent == 0)) return result;
        foreach (var (sheet, part) in Sheets(archive)) result[sheet] = ReadSheet(OfficeMetadata.Load(archive, part), styles);
        return result;
    }

    static IEnumerable<(string Sheet, string Part)> Sheets(ZipArchive archive)
    {
        var targets = (OfficeMetadata.Load(archive, "xl/_rels/workbook.xml.rels")?.Root?.Elements() ?? [])
            .ToLookup(item => item.Attribute("Id")?.Value ?? "", item => item.Attribute("Target")?.Value ?? "");
        foreach (var sheet in OfficeMetadata.Load(archive, "xl/workbook.xml")?.Root?.Element(Main + "sheets")?.Elements() ?? [])
        {
            var target = targets[sheet.Attribute(Relations + "id")?.Value ?? ""].FirstOrDefault("");
            yield return (sheet.Attribute("name")?.Value ?? "", target.StartsWith('/') ? target[1..] : "xl/" + target);
        }
    }

    static Dictionary<(int Row, int Column), int> ReadSheet(XDocument? sheet, int[] styles)
    {
        var indents = new Dictionary<(int, int), int>();
        foreach (var cell in sheet?.Descendants(Main + "c") ?? [])
        {
            var style = Number(cell.Attribute("s")?.Value);
            if (style < styles.Length && styles[style] > 0 && Place(cell.Attribute("r")?.Value ?? "") is { } place) indents[place] = styles[style];
        }
        return indents;
    }

    /// <summary>(6, 2) for C7.</summary>
    static (int Row, int Column)? Place(string reference)
    {
        var letters = reference.AsSpan().IndexOfAnyInRange('0', '9');
        if (letters is <= 0 or > 3 || !int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)) return null;
        var column = 0;
        foreach (var letter in reference.AsSpan(0, letters)) column = (column * 26) + letter - 'A' + 1;
        return (row - 1, column - 1);
    }

    static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
