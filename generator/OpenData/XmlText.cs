using System.Text;

namespace Mingzhang.OpenData;

/// <summary>Escapes text for XML and leaves out what XML 1.0 cannot hold.</summary>
static class XmlText
{
    public static void Append(StringBuilder xml, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
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
}
