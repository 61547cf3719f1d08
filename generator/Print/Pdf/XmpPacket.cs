using System.Security;
using System.Text;

namespace Mingzhang.Print.Pdf;

/// <summary>The metadata stream: what the Info dictionary says, and the marks of PDF/A-3 and PDF/UA-1.</summary>
static class XmpPacket
{
    public static byte[] Write(PrintMetadata metadata, string producer)
    {
        var xmp = new StringBuilder();
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        Part(xmp, "dc", "http://purl.org/dc/elements/1.1/", DublinCore(metadata));
        Part(xmp, "xmp", "http://ns.adobe.com/xap/1.0/",
            $"<xmp:CreatorTool>{Escape(metadata.Creator)}</xmp:CreatorTool><xmp:CreateDate>{PdfDate.Xmp(metadata.Date)}</xmp:CreateDate><xmp:ModifyDate>{PdfDate.Xmp(metadata.Date)}</xmp:ModifyDate>");
        var keywords = metadata.Keywords.Count == 0 ? "" : $"<pdf:Keywords>{Escape(string.Join(", ", metadata.Keywords))}</pdf:Keywords>";
        Part(xmp, "pdf", "http://ns.adobe.com/pdf/1.3/", $"<pdf:Producer>{Escape(producer)}</pdf:Producer>{keywords}");
        Part(xmp, "pdfaid", "http://www.aiim.org/pdfa/ns/id/", "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        Part(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "<pdfuaid:part>1</pdfuaid:part>");
        xmp.Append(UniversalAccessSchema);
        xmp.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    // PDF/A knows only the schemas it lists; pdfuaid must be described in the file itself (ISO 19005-1, 6.7.8).
    const string UniversalAccessSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    static string DublinCore(PrintMetadata metadata)
    {
        var dublin = new StringBuilder("<dc:format>application/pdf</dc:format>");
        dublin.Append($"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(metadata.Title)}</rdf:li></rdf:Alt></dc:title>");
        if (metadata.Author is { } author)
            dublin.Append($"<dc:creator><rdf:Seq><rdf:li>{Escape(author)}</rdf:li></rdf:Seq></dc:creator>");
        if (metadata.Subject is { } subject)
            dublin.Append($"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(subject)}</rdf:li></rdf:Alt></dc:description>");
        return dublin.Append($"<dc:language><rdf:Bag><rdf:li>{Escape(metadata.Language)}</rdf:li></rdf:Bag></dc:language>").ToString();
    }

    static void Part(StringBuilder xmp, string prefix, string space, string content) =>
        xmp.Append($"<rdf:Description rdf:about=\"\" xmlns:{prefix}=\"{space}\">{content}</rdf:Description>\n");

    static string Escape(string text) => SecurityElement.Escape(text);
}
