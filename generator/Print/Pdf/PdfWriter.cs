using System.Collections.Concurrent;
using Mingzhang.Print.Display;

namespace Mingzhang.Print.Pdf;

/// <summary>Writes a display list as a tagged PDF 1.7 file with the marks of PDF/UA-1 and PDF/A-3A.</summary>
static class PdfWriter
{
    const string Producer = "Mingzhang";
    const int PagesAhead = 8;

    public static byte[] Write(DisplayList list, PrintMetadata metadata, IReadOnlyList<PrintAttachment> attachments, out PrintAids aids)
    {
        var file = new PdfFile();
        var root = new StructureElement("StructTreeRoot");
        var fonts = new PageFonts();
        var (catalog, pageTree, resources) = (file.Reserve(), file.Reserve(), file.Reserve());
        var pages = list.PageSizes.Select(_ => file.Reserve()).ToArray();
        var streams = list.PageSizes.Select(_ => file.Reserve()).ToArray();
        var contents = WriteContents(file, list, streams, root, fonts);
        WriteResources(file, resources, fonts);
        var annotations = new AnnotationWriter(file, list, pages).Write(contents);
        WritePages(file, list, pages, streams, pageTree, resources, annotations);
        var structure = new StructureWriter(file, pages, annotations).Write(root, contents);
        var outline = new OutlineWriter(file, pages, list.PageSizes).Write(list.Bookmarks);
        WriteCatalog(file, catalog, pageTree, structure, outline, metadata, AttachmentWriter.Write(file, attachments, metadata.Date));
        aids = new PrintAids(fonts.Subsets.Any(), outline is not null, root.KidCount > 0);
        return file.Write(catalog, WriteInfo(file, metadata));
    }

    /// <summary>Paints on a second thread, a few pages ahead of the writing.</summary>
    static List<PageContent> WriteContents(PdfFile file, DisplayList list, int[] streams, StructureElement root, PageFonts fonts)
    {
        using var painted = new BlockingCollection<DisplayPage>(PagesAhead);
        var painting = Task.Run(() =>
        {
            try
            {
                foreach (var page in list.Pages)
                    painted.Add(page);
            }
            finally
            {
                painted.CompleteAdding();
            }
        });
        var buffer = new PdfBuffer(1 << 16);
        var contents = new List<PageContent>(streams.Length);
        foreach (var page in painted.GetConsumingEnumerable())
        {
            var content = ContentWriter.Write(buffer, page, contents.Count, root, fonts);
            file.AddStream(streams[contents.Count], "", buffer.Span);
            contents.Add(content);
        }
        painting.GetAwaiter().GetResult();
        return contents;
    }

    static void WriteResources(PdfFile file, int number, PageFonts fonts)
    {
        var resources = new PdfBuffer().Raw("<</Font<<");
        var index = 0;
        foreach (var subset in fonts.Subsets)
        {
            resources.Raw("/F").Int(index).Byte(' ').Ref(FontWriter.Write(file, subset, index));
            index++;
        }
        file.Add(number, resources.Raw(">>>>").Span);
    }

    static void WritePages(PdfFile file, DisplayList list, int[] pages, int[] streams, int tree, int resources, int[][] annotations)
    {
        var kids = new PdfBuffer().Raw("<</Type/Pages/Count ").Int(pages.Length).Raw("/Kids[");
        for (var i = 0; i < pages.Length; i++)
        {
            kids.Ref(pages[i]).Byte(' ');
            var page = new PdfBuffer().Raw("<</Type/Page/Parent ").Ref(tree).Raw("/MediaBox[0 0 ").Number(list.PageSizes[i].Width).Byte(' ').Number(list.PageSizes[i].Height)
                .Raw("]/Resources ").Ref(resources).Raw("/Contents ").Ref(streams[i]).Raw("/StructParents ").Int(i).Raw("/Tabs/S");
            if (annotations[i].Length > 0)
            {
                page.Raw("/Annots[");
                foreach (var annotation in annotations[i])
                    page.Ref(annotation).Byte(' ');
                page.Byte(']');
            }
            file.Add(pages[i], page.Raw(">>").Span);
        }
        file.Add(tree, kids.Raw("]>>").Span);
    }

    static void WriteCatalog(PdfFile file, int number, int pageTree, int structure, int? outline, PrintMetadata metadata, List<(string Name, int Number)> attachments)
    {
        var (xmp, profile) = (file.Reserve(), file.Reserve());
        // Archives read metadata without a PDF reader: this stream stays as it is.
        file.AddPlainStream(xmp, "/Type/Metadata/Subtype/XML", XmpPacket.Write(metadata, Producer));
        file.AddStream(profile, "/N 3", ColorProfile.Bytes);
        var catalog = new PdfBuffer().Raw("<</Type/Catalog/Pages ").Ref(pageTree).Raw("/Lang").Ascii(metadata.Language)
            .Raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ").Ref(structure)
            .Raw("/Metadata ").Ref(xmp)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile ").Ref(profile).Raw(">>]");
        if (outline is { } bookmarks)
            catalog.Raw("/Outlines ").Ref(bookmarks).Raw("/PageMode/UseOutlines");
        if (attachments.Count > 0)
        {
            catalog.Raw("/AF[");
            foreach (var attachment in attachments)
                catalog.Ref(attachment.Number).Byte(' ');
            catalog.Raw("]/Names<</EmbeddedFiles<</Names[");
            foreach (var (name, specification) in attachments)
                catalog.Text(name).Ref(specification).Byte(' ');
            catalog.Raw("]>>>>");
        }
        file.Add(number, catalog.Raw(">>").Span);
    }

    static int WriteInfo(PdfFile file, PrintMetadata metadata)
    {
        var info = new PdfBuffer().Raw("<</Title").Text(metadata.Title);
        if (metadata.Author is { } author)
            info.Raw("/Author").Text(author);
        if (metadata.Subject is { } subject)
            info.Raw("/Subject").Text(subject);
        if (metadata.Keywords.Count > 0)
            info.Raw("/Keywords").Text(string.Join(", ", metadata.Keywords));
        var date = PdfDate.Of(metadata.Date);
        return file.Add(info.Raw("/Creator").Text(metadata.Creator).Raw("/Producer").Text(Producer).Raw("/CreationDate").Ascii(date).Raw("/ModDate").Ascii(date).Raw(">>"));
    }
}
