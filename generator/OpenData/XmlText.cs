using System.Text;

namespace Mingzhang.OpenData;

/// <summary>Escapes text for XML and leaves out what XML 1.0 cannot hold.</summary>
static class XmlText
{
    public static void Append(StringBuilder xml, ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            if (IsPlain(text[i]))
            {
                i++;
                continue;
            }
            xml.Append(text[start..i]);
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            AppendSpecial(xml, rune);
            start = i += length;
        }
        xml.Append(text[start..]);
    }

    static bool IsPlain(char c) => c is (>= ' ' and < '\uD800' or > '\uDFFF' and < '\uFFFE') and not ('&' or '<' or '>' or '"');

    /// <summary>A lone surrogate was read as U+FFFD.</summary>
    static void AppendSpecial(StringBuilder xml, Rune rune)
    {
        switch (rune.Value)
        {
            case '&': xml.Append("&amp;"); break;
            case '<': xml.Append("&lt;"); break;
            case '>': xml.Append("&gt;"); break;
            case '"': xml.Append("&quot;"); break;
            case '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF): xml.Append(rune.ToString()); break;
        }
    }
}
