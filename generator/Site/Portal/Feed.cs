using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Mingzhang.Model;

namespace Mingzhang.Site.Portal;

/// <summary>Writes feed.xml (Atom): one entry a disclosure and one a correction, newest first. Dates are those of the sources.</summary>
static class Feed
{
    const string Namespace = "http://www.w3.org/2005/Atom";
    const int MaximumEntries = 200;

    public static void Write(IReadOnlyList<DepartmentSummary> departments, PageFrame frame, Func<string, string?> sumOf, IBufferWriter<byte> output)
    {
        var entries = Entries(departments, frame, sumOf);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(text), Xml.Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "title", frame.Site.Title);
            Element(xml, "id", frame.Address("index.html"));
            Link(xml, "self", frame.Address("feed.xml"));
            Link(xml, "alternate", frame.Address("index.html"));
            Element(xml, "updated", Time(entries.Count > 0 ? entries[0].Date : DateOnly.MinValue));
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", frame.Site.Organisation.Name);
            xml.WriteEndElement();
            foreach (var entry in entries.Take(MaximumEntries)) WriteEntry(xml, entry);
            xml.WriteEndElement();
        }
        Encoding.UTF8.GetBytes(text.Append('\n').ToString(), output);
    }

    static List<FeedEntry> Entries(IReadOnlyList<DepartmentSummary> departments, PageFrame frame, Func<string, string?> sumOf)
    {
        var entries = new List<FeedEntry>();
        foreach (var department in departments)
        {
            foreach (var disclosure in department.Disclosures)
            {
                var address = frame.Address(disclosure.Path);
                var title = $"{department.Department.Name} {disclosure.Title}";
                // Atom wants a date of every entry; a document that says none gets the first day of its year.
                entries.Add(new FeedEntry(address, address, title, Summary(disclosure), disclosure.Published ?? new DateOnly(disclosure.Year, 1, 1)));
                foreach (var correction in disclosure.Corrections)
                {
                    var date = correction.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                    entries.Add(new FeedEntry($"{address}#correction-{date}", address, $"{frame.Wording["corrections"]}：{title}", Described(correction, frame, sumOf($"{department.Department.Id}/{disclosure.Id}/data/facts.csv")), correction.Date));
                }
            }
        }
        entries.Sort((a, b) => a.Date != b.Date ? b.Date.CompareTo(a.Date) : string.CompareOrdinal(a.Id, b.Id));
        return entries;
    }

    /// <summary>What was changed, with the data fingerprint before it and the one of today.</summary>
    static string Described(Correction correction, PageFrame frame, string? now)
    {
        var text = correction.What;
        if (correction.Was is { } was) text += $" {frame.Wording["sum_was"]} {was}";
        return now is null ? text : text + $" {frame.Wording["sum_now"]} {now}";
    }

    static string Summary(DisclosureSummary disclosure) => string.Join("；", disclosure.KeyFigures
        .Where(figure => figure.Amount.HasValue)
        .Select(figure => $"{figure.Name} {Numbers.Show(figure.Amount.Value, 2)}{figure.Unit.Name()}"));

    static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", entry.Title);
        Element(xml, "id", entry.Id);
        Link(xml, "alternate", entry.Address);
        Element(xml, "updated", Time(entry.Date));
        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Xml.Clean(text));

    static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    static string Time(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+08:00";

    sealed record FeedEntry(string Id, string Address, string Title, string Summary, DateOnly Date);
}
