using System.Text;
using System.Xml;

namespace Mingzhang.Site.Portal;

/// <summary>How XML files are written: UTF-8, LF, indented, characters that XML cannot hold left out of the text by their writers.</summary>
static class Xml
{
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, IndentChars = " ", NewLineChars = "\n", Encoding = new UTF8Encoding(false), CheckCharacters = true };

    /// <summary>The text without characters that XML 1.0 forbids.</summary>
    public static string Clean(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++) clean = XmlConvert.IsXmlChar(text[i]) || char.IsSurrogate(text[i]);
        return clean ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
    }
}

/// <summary>Makes an <see cref="XmlWriter"/> declare the encoding that the file has.</summary>
sealed class Utf8StringWriter(StringBuilder text) : StringWriter(text)
{
    public override Encoding Encoding => Encoding.UTF8;
}
