using System.IO.Compression;
using System.Text;

namespace Mingzhang.Tests.Fuzz;

/// <summary>Damages a .xlsx or .docx: usually the XML of one of its parts, sometimes the list of parts, sometimes the bytes of the package.</summary>
static class ZipMutation
{
    static readonly string[] Values = ["", "-1", "99999999999", "A1", "XFD1048577", "A1:XFD1048576", "ZZZZ9", "1e400", "\u202e", "&amp;", "true", "rId99", "../../x.xml", "inlineStr", "s", "restart", "continue"];

    public static byte[] Of(byte[] package, Random random)
    {
        if (random.Next(8) == 0) return Bytes(package, random);
        var parts = Read(package);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var part = random.Next(parts.Count);
            switch (random.Next(10))
            {
                case 0: parts.RemoveAt(part); break;
                case 1: parts[part] = (parts[random.Next(parts.Count)].Name, parts[part].Text); break;
                default: parts[part] = (parts[part].Name, Xml(parts[part].Text, random)); break;
            }
            if (parts.Count == 0) break;
        }
        return Write(parts);
    }

    static byte[] Bytes(byte[] package, Random random)
    {
        var bytes = random.Next(3) == 0 ? package[..random.Next(package.Length)] : (byte[])package.Clone();
        for (var n = random.Next(1, 12); n > 0 && bytes.Length > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    /// <summary>Whole elements go, come twice or change places; attributes get values that they cannot have.</summary>
    static string Xml(string xml, Random random)
    {
        var tags = new List<int>();
        for (var at = xml.IndexOf('<'); at >= 0; at = xml.IndexOf('<', at + 1)) tags.Add(at);
        if (tags.Count < 2) return "<x/>";
        var (start, end) = (tags[random.Next(tags.Count)], tags[random.Next(tags.Count)]);
        if (start > end) (start, end) = (end, start);
        var quote = xml.IndexOf('"', start);
        var close = quote < 0 ? -1 : xml.IndexOf('"', quote + 1);
        return random.Next(6) switch
        {
            0 => xml.Remove(start, end - start),
            1 => xml.Insert(start, xml[start..end]),
            2 => xml.Insert(start, string.Concat(Enumerable.Repeat(xml[start..Math.Min(end, start + 400)], random.Next(2, 60)))),
            3 => xml.Insert(start, "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>&c;"),
            _ when close > quote => xml[..(quote + 1)] + Values[random.Next(Values.Length)] + xml[close..],
            _ => xml.Insert(start, Values[random.Next(Values.Length)]),
        };
    }

    static List<(string Name, string Text)> Read(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        var parts = new List<(string, string)>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            parts.Add((entry.FullName, reader.ReadToEnd()));
        }
        return parts;
    }

    static byte[] Write(List<(string Name, string Text)> parts)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
