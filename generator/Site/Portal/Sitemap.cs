using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Mingzhang.Site.Portal;

/// <summary>Writes sitemap.xml: every page with its absolute address, and the publication date where the sources say one.</summary>
static class Sitemap
{
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void Write(IReadOnlyList<DepartmentSummary> departments, PageFrame frame, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(text), Xml.Settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            WritePage(xml, frame.Address("index.html"), null);
            WritePage(xml, frame.Address("search.html"), null);
            foreach (var department in departments)
            {
                foreach (var page in department.Pages) WritePage(xml, frame.Address(page.Path), page.Changed);
            }
            xml.WriteEndElement();
        }
        Encoding.UTF8.GetBytes(text.Append('\n').ToString(), output);
    }

    static void WritePage(XmlWriter xml, string address, DateOnly? changed)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (changed is { } date) xml.WriteElementString("lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
