using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mingzhang.Tests.Print;

/// <summary>
/// Checks what PDF/UA-1 (ISO 14289-1, Matterhorn protocol) asks of a file and a program can tell: everything painted is tagged or an
/// artifact, the tree and the pages agree, tables are regular, headers are named, figures and links speak.
/// </summary>
sealed partial class PdfStructureChecker
{
    static readonly string[] Painting = ["Tj", "TJ", "f", "S", "B", "Do", "f*", "B*", "s", "b", "sh"];

    readonly PdfObjects _pdf;
    readonly List<string> _faults = [];
    readonly List<JsonElement> _pages;
    readonly Dictionary<(string Page, int Mcid), string> _content = [];
    readonly Dictionary<string, string> _annotations = [];
    readonly HashSet<string> _ids = [];
    readonly List<(string Cell, string Header)> _headers = [];
    int _heading;

    PdfStructureChecker(PdfObjects pdf)
    {
        _pdf = pdf;
        _pages = [.. pdf.Pages()];
    }

    [GeneratedRegex(@"<<.*?>>|<[0-9A-F]*>|\[|\]|/[^\s<>\[\]/()]+|[^\s<>\[\]/()]+", RegexOptions.Singleline)]
    private static partial Regex Token();

    public static IReadOnlyList<string> Check(string json)
    {
        var checker = new PdfStructureChecker(PdfObjects.Parse(json));
        checker.CheckCatalog();
        var root = checker._pdf.Get(checker._pdf.Catalog, "/StructTreeRoot")!.Value;
        foreach (var kid in root.GetProperty("/K").EnumerateArray())
            checker.Walk(kid, checker._pdf.Catalog.GetProperty("/StructTreeRoot").GetString()!, "");
        checker.CheckPages(root);
        checker.CheckNames(root);
        return checker._faults;
    }

    void Fault(bool isFault, string what)
    {
        if (isFault)
            _faults.Add(what);
    }

    void CheckCatalog()
    {
        var catalog = _pdf.Catalog;
        Fault(_pdf.Get(catalog, "/MarkInfo")?.GetProperty("/Marked").GetBoolean() != true, "not marked");
        Fault(PdfObjects.Text(_pdf.Get(catalog, "/Lang")) is not "u:zh-CN", "no language");
        Fault(_pdf.Get(catalog, "/ViewerPreferences")?.GetProperty("/DisplayDocTitle").GetBoolean() != true, "title not shown");
        Fault(_pdf.Get(catalog, "/OutputIntents") is null, "no output intent");
        var xmp = XDocument.Parse(System.Text.Encoding.UTF8.GetString(_pdf.Bytes(catalog.GetProperty("/Metadata"))));
        var names = xmp.Descendants().GroupBy(element => element.Name.NamespaceName + element.Name.LocalName).ToDictionary(group => group.Key, group => group.First().Value);
        Fault(names.GetValueOrDefault("http://www.aiim.org/pdfua/ns/id/part") != "1", "no PDF/UA mark");
        Fault(names.GetValueOrDefault("http://www.aiim.org/pdfa/ns/id/part") != "3", "no PDF/A mark");
        Fault(string.IsNullOrWhiteSpace(names.GetValueOrDefault("http://purl.org/dc/elements/1.1/title")), "no title");
        Fault(_pdf.Get(_pdf[_pdf.Trailer.GetProperty("/Info")], "/Title") is not { } title || title.GetString()![2..] != names["http://purl.org/dc/elements/1.1/title"], "titles differ");
    }

    void Walk(JsonElement reference, string parent, string parentType)
    {
        var element = _pdf[reference];
        var own = reference.GetString()!;
        var type = element.GetProperty("/S").GetString()![1..];
        Fault(element.GetProperty("/P").GetString() != parent, $"{own} {type}: wrong parent");
        CheckType(element, own, type, parentType);
        var kids = Kids(element).ToList();
        foreach (var kid in kids)
        {
            if (kid.ValueKind == JsonValueKind.Number)
                Own(element.GetProperty("/Pg").GetString()!, kid.GetInt32(), own);
            else if (kid.ValueKind == JsonValueKind.Object && PdfObjects.Text(PdfObjects.Raw(kid, "/Type")) == "/MCR")
                Own(kid.GetProperty("/Pg").GetString()!, kid.GetProperty("/MCID").GetInt32(), own);
            else if (kid.ValueKind == JsonValueKind.Object)
                Fault(!_annotations.TryAdd(kid.GetProperty("/Obj").GetString()!, own), $"{own}: annotation used twice");
            else
                Walk(kid, own, type);
        }
        if (type == "Table")
            CheckTable(element, own);
        Fault(type == "Link" && !kids.Exists(kid => kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/Obj", out _)), $"{own}: link without annotation");
    }

    IEnumerable<JsonElement> Kids(JsonElement element)
    {
        if (PdfObjects.Raw(element, "/K") is not { } kids)
            return [];
        return kids.ValueKind == JsonValueKind.Array ? kids.EnumerateArray() : [kids];
    }

    void Own(string page, int mcid, string owner) => Fault(!_content.TryAdd((page, mcid), owner), $"{owner}: content {mcid} used twice");

    void CheckType(JsonElement element, string own, string type, string parentType)
    {
        if (PdfObjects.Raw(element, "/ID") is { } id)
            Fault(!_ids.Add(id.GetString()!), $"{own}: id twice");
        var attributes = _pdf.Get(element, "/A");
        if (attributes is { } all && all.TryGetProperty("/Headers", out var headers))
            _headers.AddRange(headers.EnumerateArray().Select(header => (own, header.GetString()!)));
        Fault(type == "TH" && (attributes is null || !attributes.Value.TryGetProperty("/Scope", out _)), $"{own}: TH without scope");
        Fault(type == "Figure" && (PdfObjects.Text(PdfObjects.Raw(element, "/Alt")).Length < 3 || attributes is null || !attributes.Value.TryGetProperty("/BBox", out _)), $"{own}: figure without text or box");
        if (type is ['H', >= '1' and <= '6' and var digit])
        {
            Fault(digit - '0' > _heading + 1, $"{own}: heading level skipped");
            _heading = digit - '0';
        }
        var allowed = type switch
        {
            "TR" => parentType is "Table" or "THead" or "TBody" or "TFoot",
            "TH" or "TD" => parentType is "TR",
            "THead" or "TBody" or "TFoot" => parentType is "Table",
            "LI" => parentType is "L",
            "Lbl" or "LBody" => parentType is "LI",
            "TOCI" => parentType is "TOC",
            _ => parentType is not ("Table" or "TR" or "L" or "TBody" or "THead") || type == "Caption",
        };
        Fault(!allowed, $"{own}: {type} inside {parentType}");
    }

    /// <summary>Every row covers the same columns once, spans counted.</summary>
    void CheckTable(JsonElement table, string own)
    {
        var rows = Kids(table).SelectMany(kid => _pdf[kid].GetProperty("/S").GetString() is "/TR" ? [kid] : _pdf[kid].GetProperty("/S").GetString() is "/Caption" ? [] : Kids(_pdf[kid])).ToList();
        var taken = new HashSet<(int, int)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in Kids(_pdf[rows[row]]))
            {
                while (taken.Contains((row, column)))
                    column++;
                var (height, width) = (Span(cell, "/RowSpan"), Span(cell, "/ColSpan"));
                for (var i = 0; i < height * width; i++)
                    Fault(!taken.Add((row + i / width, column + i % width)), $"{own}: cells overlap in row {row}");
            }
        }
        var widths = taken.GroupBy(place => place.Item1).Select(group => group.Count()).Distinct().ToList();
        Fault(widths.Count > 1 || taken.Count > 0 && taken.Max(place => place.Item1) >= rows.Count, $"{own}: rows of {string.Join(", ", widths)} columns");
    }

    int Span(JsonElement cell, string name) => _pdf.Get(_pdf[cell], "/A") is { } attributes && attributes.TryGetProperty(name, out var span) ? span.GetInt32() : 1;

    void CheckPages(JsonElement root)
    {
        var numbers = _pdf.Get(root, "/ParentTree")!.Value.GetProperty("/Nums").EnumerateArray().ToList();
        var parents = Enumerable.Range(0, numbers.Count / 2).ToDictionary(i => numbers[i * 2].GetInt32(), i => numbers[i * 2 + 1]);
        foreach (var reference in _pages)
        {
            var page = _pdf[reference];
            var key = page.GetProperty("/StructParents").GetInt32();
            var owners = _pdf[parents[key]].EnumerateArray().Select(owner => owner.GetString()!).ToList();
            var found = CheckContent(_pdf.Stream(page.GetProperty("/Contents")), key);
            Fault(!found.SequenceEqual(Enumerable.Range(0, found.Count)), $"page {key}: content numbers are not in order");
            Fault(owners.Count != found.Count, $"page {key}: {found.Count} pieces of content, {owners.Count} owners");
            for (var i = 0; i < owners.Count; i++)
                Fault(_content.GetValueOrDefault((reference.GetString()!, i)) != owners[i], $"page {key}: content {i} and its owner disagree");
            Fault(PdfObjects.Text(PdfObjects.Raw(page, "/Tabs")) != "/S", $"page {key}: tab order");
            foreach (var annotation in PdfObjects.Raw(page, "/Annots") is { } annotations ? annotations.EnumerateArray().ToList() : [])
                CheckAnnotation(annotation, parents, key);
        }
        Fault(_content.Count != _pages.Sum(page => _pdf[parents[_pdf[page].GetProperty("/StructParents").GetInt32()]].GetArrayLength()), "content of the tree and of the pages differ in number");
    }

    void CheckAnnotation(JsonElement reference, Dictionary<int, JsonElement> parents, int page)
    {
        var annotation = _pdf[reference];
        Fault(PdfObjects.Text(PdfObjects.Raw(annotation, "/Contents")).Length < 3, $"page {page}: link without text");
        Fault(annotation.GetProperty("/F").GetInt32() != 4, $"page {page}: link is not printed");
        Fault(!annotation.TryGetProperty("/Dest", out _) && !annotation.TryGetProperty("/A", out _), $"page {page}: link without target");
        var owner = parents[annotation.GetProperty("/StructParent").GetInt32()].GetString();
        Fault(_annotations.GetValueOrDefault(reference.GetString()!) != owner, $"page {page}: link and its owner disagree");
    }

    List<int> CheckContent(string content, int page)
    {
        List<int> marks = [];
        var depth = 0;
        var before = "";
        foreach (Match match in Token().Matches(content))
        {
            var token = match.Value;
            if (token is "BDC" or "BMC")
            {
                depth++;
                if (before.Contains("/MCID ", StringComparison.Ordinal))
                    marks.Add(int.Parse(before[(before.IndexOf("/MCID ", StringComparison.Ordinal) + 6)..^2], System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (token == "EMC")
                depth--;
            else if (Array.IndexOf(Painting, token) >= 0)
                Fault(depth != 1, $"page {page}: {token} outside marked content");
            before = token;
        }
        Fault(depth != 0, $"page {page}: marks do not match");
        return marks;
    }

    void CheckNames(JsonElement root)
    {
        foreach (var (cell, header) in _headers)
            Fault(!_ids.Contains(header), $"{cell}: no header {header}");
        if (_ids.Count == 0)
            return;
        var names = _pdf.Get(root, "/IDTree")!.Value.GetProperty("/Kids").EnumerateArray()
            .SelectMany(leaf => _pdf[leaf].GetProperty("/Names").EnumerateArray().Where((_, i) => i % 2 == 0).Select(name => name.GetString()!)).ToList();
        Fault(!names.SequenceEqual(names.Order(StringComparer.Ordinal)), "names are not in order");
        Fault(!names.ToHashSet().SetEquals(_ids), "names and ids differ");
    }
}
