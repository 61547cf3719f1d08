using System.Net;

namespace Mingzhang.Audit;

/// <summary>Reads the texts of the cells of one row, in order.</summary>
ref struct RowScanner(HtmlScanner scanner, AuditPart part)
{
    HtmlScanner _scanner = scanner;

    /// <summary>Moves into the next cell; false at the end of the row.</summary>
    public bool NextCell()
    {
        while (_scanner.Next())
        {
            if (_scanner.Name.SequenceEqual("tr"u8)) return false;
            if (_scanner.IsEnd || !(_scanner.Name.SequenceEqual("td"u8) || _scanner.Name.SequenceEqual("th"u8))) continue;
            return true;
        }
        return false;
    }

    /// <summary>The text of the cell without its markup, entities decoded.</summary>
    public ReadOnlySpan<char> ReadText()
    {
        ReadOnlySpan<char> text = default;
        while (_scanner.Next())
        {
            text = part.Decode(_scanner.Text, text.Length);
            if (EndsCell()) break;
        }
        text = text.Trim();
        return text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;
    }

    /// <summary>Passes the cell over.</summary>
    public void SkipText()
    {
        while (_scanner.Next() && !EndsCell())
        {
        }
    }

    bool EndsCell() => _scanner.IsEnd && (_scanner.Name.SequenceEqual("td"u8) || _scanner.Name.SequenceEqual("th"u8));
}
