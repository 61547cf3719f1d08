using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>
/// A Word document: paragraphs, headings and tables of its body in order. Eight kinds of elements matter, so word/document.xml is read
/// directly: DocumentFormat.OpenXml would add six megabytes to the tool and the compilation of its part classes to every import.
/// Tracked changes are read as if accepted, and reported.
/// </summary>
sealed class WordFile(string name, FindingList findings)
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    readonly List<Block> _blocks = [];
    Dictionary<string, int> _headings = [];

    public IReadOnlyList<Block> Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        OfficeMetadata.Report(name, archive, findings);
        var body = OfficeMetadata.Load(archive, "word/document.xml")?.Root?.Element(W + "body") ?? throw new InvalidDataException("no body");
        _headings = HeadingStyles(OfficeMetadata.Load(archive, "word/styles.xml"));
        ReportChanges(body);
        Walk(body);
        return _blocks;
    }

    void Walk(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == W + "p") AddParagraph(element);
            else if (element.Name == W + "tbl") AddTable(element);
            // Content controls and accepted insertions hold blocks of their own.
            else if (element.Name == W + "sdt") Walk(element.Element(W + "sdtContent") ?? new XElement("none"));
            else if (element.Name == W + "ins" || element.Name == W + "customXml") Walk(element);
        }
    }

    void AddParagraph(XElement paragraph)
    {
        var style = paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";
        // The contents list repeats headings; its entries are no text.
        if (style.StartsWith("TOC", StringComparison.OrdinalIgnoreCase)) return;
        foreach (var line in TextOf(paragraph).Split('\n'))
        {
            if (TextFolding.Trim(line) is not { Length: > 0 } text) continue;
            _blocks.Add(new Paragraph(name, _blocks.Count + 1, text, OutlineOf(paragraph) ?? _headings.GetValueOrDefault(style)));
        }
    }

    void AddTable(XElement table)
    {
        var rows = new List<CsvRecord>();
        foreach (var row in table.Elements(W + "tr").Take(GridRows.MostRows)) rows.Add(GridRows.Row(Cells(row), rows.Count + 1));
        if (rows.Count > 0) _blocks.Add(new Grid($"{name}[{_blocks.OfType<Grid>().Count() + 1}]", 1, rows));
    }

    static List<string> Cells(XElement row)
    {
        var cells = new List<string>();
        Add(cells, "", Number(row.Element(W + "trPr")?.Element(W + "gridBefore"), 0));
        foreach (var cell in row.Elements().SelectMany(item => item.Name == W + "sdt" ? item.Descendants(W + "tc") : item.Name == W + "tc" ? [item] : []))
        {
            var properties = cell.Element(W + "tcPr");
            var merge = properties?.Element(W + "vMerge");
            var goesOn = merge is not null && merge.Attribute(W + "val")?.Value != "restart";
            var text = goesOn ? "" : string.Join('\n', cell.Descendants(W + "p").Select(TextOf).Where(line => !TextFolding.IsBlank(line)));
            cells.Add(text);
            Add(cells, "", Number(properties?.Element(W + "gridSpan"), 1) - 1);
        }
        return cells;
    }

    static void Add(List<string> cells, string text, int count)
    {
        for (var i = 0; i < count && cells.Count < GridRows.MostColumns; i++) cells.Add(text);
    }

    static int Number(XElement? element, int otherwise) =>
        int.TryParse(element?.Attribute(W + "val")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, GridRows.MostColumns) : otherwise;

    static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    static void Append(XElement parent, StringBuilder text)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "t":
                    text.Append(element.Value);
                    break;
                case "tab":
                    if (parent.Name != W + "tabs") text.Append(' ');
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                // Deleted text, text boxes (told twice) and field codes are no text of the paragraph.
                case "del" or "moveFrom" or "AlternateContent" or "pict" or "drawing" or "pPr" or "rPr" or "instrText" or "delText":
                    break;
                default:
                    Append(element, text);
                    break;
            }
        }
    }

    static int? OutlineOf(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "outlineLvl") is { } level && Number(level, 9) is var value and < 6 ? value + 1 : null;

    static Dictionary<string, int> HeadingStyles(XDocument? styles)
    {
        var headings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var style in styles?.Root?.Elements(W + "style") ?? [])
        {
            if (style.Attribute(W + "styleId")?.Value is { } id && OutlineOf(style) is { } level) headings[id] = level;
        }
        return headings;
    }

    void ReportChanges(XElement body)
    {
        var count = body.Descendants().Count(item => item.Name == W + "ins" || item.Name == W + "del" || item.Name == W + "moveFrom");
        if (count == 0) return;
        findings.Add(ImportRules.Metadata.At(SourceSpan.Whole(name), new(
            $"有 {count} 处修订没有处理，按“全部接受”读取", $"{count} tracked changes are pending; they were read as if accepted")) with
        {
            Help = new("在 Word 里逐条接受或拒绝后重新导入", "Accept or reject them in Word, then import again"),
        });
    }
}
