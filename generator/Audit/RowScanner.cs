using System.Net;
using System.Text;

namespace Mingzhang.Audit;

/// <summary>Reads the texts of the cells of one row, in order.</summary>
ref struct RowScanner(HtmlScanner scanner, AuditPart part)
{
    HtmlScanner _scanner = scanner;

    /// <summary>The text of the next cell without its markup, entities decoded; false at the end of the row.</summary>
    public bool NextCell(out ReadOnlySpan<char> text)
    {
        text = default;
        while (_scanner.Next())
        {
            if (_scanner.Name.SequenceEqual("tr"u8)) return false;
            if (_scanner.IsEnd || !(_scanner.Name.SequenceEqual("td"u8) || _scanner.Name.SequenceEqual("th"u8))) continue;
            text = ReadText();
            return true;
        }
        return false;
    }

    ReadOnlySpan<char> ReadText()
    {
        var length = 0;
        while (_scanner.Next())
        {
            if (part.Characters.Length < length + _scanner.Text.Length) part.Characters = [.. part.Characters, .. new char[length + _scanner.Text.Length]];
            length += Encoding.UTF8.GetChars(_scanner.Text, part.Characters.AsSpan(length));
            if (_scanner.IsEnd && (_scanner.Name.SequenceEqual("td"u8) || _scanner.Name.SequenceEqual("th"u8))) break;
        }
        var text = part.Characters.AsSpan(0, length).Trim();
        return text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;
    }
}
