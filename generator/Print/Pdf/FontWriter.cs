using System.Text;
using Mingzhang.Print.Fonts;

namespace Mingzhang.Print.Pdf;

/// <summary>Writes a font: Type 0 with identity encoding over a subset whose glyph numbers are the character codes.</summary>
static class FontWriter
{
    const int BlockSize = 100;

    public static int Write(PdfFile file, GlyphSubset subset, int index)
    {
        var font = subset.Face.Font;
        var name = $"{Tag(index)}+{PostScriptName(subset.Face.Source)}";
        var (fontFile, toUnicode) = (file.Reserve(), file.Reserve());
        var data = SubsetFile.Write(subset);
        file.AddStream(fontFile, $"/Length1 {data.Length}", data);
        file.AddStream(toUnicode, "", ToUnicode(subset));
        var descriptor = file.Add(new PdfBuffer().Raw($"<</Type/FontDescriptor/FontName/{name}/Flags 4/ItalicAngle 0")
            .Raw($"/FontBBox[{string.Join(' ', font.Bounds)}]/Ascent {font.HheaAscent}/Descent {font.HheaDescent}/CapHeight {font.CapHeight}")
            .Raw($"/StemV {(subset.Face.Source.Weight >= 600 ? 140 : 80)}/FontFile2 ").Ref(fontFile).Raw(">>"));
        var descendant = new PdfBuffer().Raw($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity/DW 1000")
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ").Ref(descriptor);
        WriteWidths(descendant, subset);
        var cidFont = file.Add(descendant.Raw(">>"));
        return file.Add(new PdfBuffer().Raw($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[").Ref(cidFont)
            .Raw("]/ToUnicode ").Ref(toUnicode).Raw(">>"));
    }

    static void WriteWidths(PdfBuffer into, GlyphSubset subset)
    {
        into.Raw("/W[");
        for (var number = 0; number < subset.CodePoints.Count; number++)
        {
            var advance = subset.Face.Font.Advance(subset.GlyphOf(number));
            if (advance == 1000)
                continue;
            into.Int(number).Byte('[').Int(advance);
            while (number + 1 < subset.CodePoints.Count && subset.Face.Font.Advance(subset.GlyphOf(number + 1)) is var next and not 1000)
            {
                into.Byte(' ').Int(next);
                number++;
            }
            into.Byte(']');
        }
        into.Byte(']');
    }

    static byte[] ToUnicode(GlyphSubset subset)
    {
        var map = new PdfBuffer(1 << 14);
        map.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Raw("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (var first = 1; first < subset.CodePoints.Count; first += BlockSize)
        {
            var count = Math.Min(BlockSize, subset.CodePoints.Count - first);
            map.Int(count).Raw(" beginbfchar\n");
            for (var number = first; number < first + count; number++)
            {
                map.Byte('<').Hex((ushort)number).Raw("><");
                foreach (var unit in char.ConvertFromUtf32(subset.CodePoints[number]))
                    map.Hex(unit);
                map.Raw(">\n");
            }
            map.Raw("endbfchar\n");
        }
        return map.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToArray();
    }

    /// <summary>Six capitals that tell subsets of one document apart.</summary>
    static string Tag(int index) => new([.. Enumerable.Range(0, 6).Select(place => (char)('A' + (place == 5 ? index % 26 : place == 4 ? index / 26 % 26 : place)))]);

    static string PostScriptName(FontSource source)
    {
        var name = new StringBuilder();
        foreach (var character in source.Family.Where(char.IsAsciiLetterOrDigit))
            name.Append(character);
        if (name.Length == 0)
            name.Append("Font");
        return name.Append(source.Weight >= 600 ? "-Bold" : "-Regular").ToString();
    }
}
