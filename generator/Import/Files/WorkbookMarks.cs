using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Mingzhang.Import.Files;

/// <summary>
/// What a .xlsx says about cells and the workbook reader does not tell: indentation, which is how workbooks print levels, and error
/// values such as #REF!, which would come out as blanks. By sheet, then 0-based row and column.
/// </summary>
sealed class WorkbookMarks
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static WorkbookMarks None { get; } = new();

    public Dictionary<(int Row, int Column), int> Indents { get; } = [];

    public Dictionary<(int Row, int Column), string> Errors { get; } = [];

    public static Dictionary<string, WorkbookMarks> Read(byte[] bytes)
    {
        var result = new Dictionary<string, WorkbookMarks>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        var styles = OfficeMetadata.Load(archive, "xl/styles.xml")?.Root?.Element(Main + "cellXfs")?.Elements(Main + "xf")
            .Select(style => Number(style.Element(Main + "alignment")?.Attribute("indent")?.Value)).ToArray() ?? [];
        foreach (var (sheet, part) in Sheets(archive))
        {
            using var stream = archive.GetEntry(part)?.Open();
            if (stream is not null) result[sheet] = ReadSheet(stream, styles);
        }
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

    static WorkbookMarks ReadSheet(Stream stream, int[] styles)
    {
        var marks = new WorkbookMarks();
        using var reader = XmlReader.Create(stream, OfficeMetadata.Strict);
        (int Row, int Column)? error = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "v" && error is { } at) marks.Errors[at] = reader.ReadElementContentAsString();
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c") continue;
            var place = Place(reader.GetAttribute("r") ?? "");
            error = reader.GetAttribute("t") == "e" ? place : null;
            var style = Number(reader.GetAttribute("s"));
            if (place is { } cell && style < styles.Length && styles[style] > 0) marks.Indents[cell] = styles[style];
        }
        return marks;
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
