using System.Globalization;
using System.Text;
using Mingzhang.Print.Display;

namespace Mingzhang.Print.Pdf;

/// <summary>Writes links, inside the document and out of it.</summary>
sealed class AnnotationWriter(PdfFile file, DisplayList list, int[] pages)
{
    /// <summary>The numbers of each page's annotations.</summary>
    public int[][] Write(IReadOnlyList<PageContent> contents)
    {
        var annotations = new int[contents.Count][];
        var key = contents.Count;
        for (var page = 0; page < contents.Count; page++)
            annotations[page] = [.. contents[page].Links.Select(link => WriteOne(link, page, key++))];
        return annotations;
    }

    int WriteOne(LinkItem link, int page, int key)
    {
        var height = list.PageSizes[page].Height;
        var annotation = new PdfBuffer().Raw("<</Type/Annot/Subtype/Link/Rect[").Number(link.X).Byte(' ').Number(height - link.Y - link.Height).Byte(' ')
            .Number(link.X + link.Width).Byte(' ').Number(height - link.Y).Raw("]/Border[0 0 0]/F 4/StructParent ").Int(key)
            .Raw("/P ").Ref(pages[page]).Raw("/Contents").Text(link.Label);
        if (link.Target is ['#', .. var id])
        {
            if (list.Destinations.TryGetValue(id, out var target))
            {
                annotation.Raw("/Dest[").Ref(pages[target.Page]).Raw("/XYZ null ").Number(list.PageSizes[target.Page].Height - target.Y + 4).Raw(" null]");
            }
        }
        else
            annotation.Raw("/A<</S/URI/URI").Ascii(Encode(link.Target)).Raw(">>");
        return file.Add(annotation.Raw(">>"));
    }

    /// <summary>An address in ASCII: what is not is written as its UTF-8 bytes.</summary>
    static string Encode(string address)
    {
        var encoded = new StringBuilder();
        foreach (var part in Encoding.UTF8.GetBytes(address))
        {
            if (part is > 0x20 and < 0x7F)
                encoded.Append((char)part);
            else
                encoded.Append('%').Append(part.ToString("X2", CultureInfo.InvariantCulture));
        }
        return encoded.ToString();
    }
}
