using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Mingzhang.Site.Portal;

/// <summary>
/// Writes sitemap.xml: every page with its absolute address, and the publication date where the sources say one. A large site has an
/// index of several sitemaps under that name.
/// </summary>
/// <param name="most">Pages of one file; the protocol (sitemaps.org) allows 50,000.</param>
sealed class Sitemap(IReadOnlyList<DepartmentSummary> departments, PageFrame frame, int most = Sitemap.MostPages)
{
    public const string FileName = "sitemap.xml";

    const int MostPages = 10_000;
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static readonly PageEntry[] Common = [new("index.html", null), new("search.html", null)];

    public int PartCount { get; } = Math.Max(1, (Common.Length + departments.Sum(department => department.Pages.Count) + most - 1) / most);

    /// <summary>One of the sitemaps; the only one of a small site.</summary>
    /// <param name="index">From 0.</param>
    public void WritePart(int index, IBufferWriter<byte> output) => Write("urlset", output, xml =>
    {
        foreach (var page in Common.Concat(departments.SelectMany(department => department.Pages)).Skip(index * most).Take(most)) WriteEntry(xml, "url", page.Path, page.Changed);
    });

    /// <summary>The list of the sitemaps.</summary>
    public void WriteIndex(IBufferWriter<byte> output) => Write("sitemapindex", output, xml =>
    {
        for (var part = 1; part <= PartCount; part++) WriteEntry(xml, "sitemap", NumberedFile.Of(FileName, part), null);
    });

    static void Write(string root, IBufferWriter<byte> output, Action<XmlWriter> content)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(text), Xml.Settings))
        {
            xml.WriteStartElement(root, Namespace);
            content(xml);
            xml.WriteEndElement();
        }
        Encoding.UTF8.GetBytes(text.Append('\n').ToString(), output);
    }

    void WriteEntry(XmlWriter xml, string element, string path, DateOnly? changed)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, frame.Address(path));
        if (changed is { } date) xml.WriteElementString("lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
