using System.Security.Cryptography;

namespace Mingzhang.Print.Pdf;

/// <summary>Embeds files and associates them with the document (PDF/A-3, ISO 19005-3).</summary>
static class AttachmentWriter
{
    /// <summary>The numbers of the file specifications, with their names, in the order of the names.</summary>
    public static List<(string Name, int Number)> Write(PdfFile file, IReadOnlyList<PrintAttachment> attachments, DateTimeOffset date)
    {
        List<(string, int)> written = [];
        foreach (var attachment in attachments.OrderBy(each => each.Name, StringComparer.Ordinal))
        {
            var stream = file.Reserve();
            var content = attachment.Content.ToArray();
            var type = attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal);
            var digest = Convert.ToHexString(Digest(content));
            file.AddStream(stream, $"/Type/EmbeddedFile/Subtype/{type}/Params<</Size {content.Length}/ModDate({PdfDate.Of(date)})/CheckSum<{digest}>>>", content);
            var specification = new PdfBuffer().Raw("<</Type/Filespec/F").Ascii(attachment.Name).Raw("/UF").Text(attachment.Name)
                .Raw("/Desc").Text(attachment.Description).Raw("/AFRelationship/").Raw(attachment.Relationship)
                .Raw("/EF<</F ").Ref(stream).Raw("/UF ").Ref(stream).Raw(">>>>");
            written.Add((attachment.Name, file.Add(specification)));
        }
        return written;
    }

    // The CheckSum of ISO 32000-1 table 46 is an MD5 by definition; it guards nothing.
#pragma warning disable CA5351
    static byte[] Digest(byte[] content) => MD5.HashData(content);
#pragma warning restore CA5351
}
