using System.Globalization;
using System.Text;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>Appends cells to the XML of a worksheet.</summary>
static class CellXml
{
    /// <summary>A text as an inline string: a spreadsheet never takes it for a formula.</summary>
    public static void AppendText(StringBuilder xml, ReadOnlySpan<char> text, int style)
    {
        if (text.IsEmpty)
        {
            xml.Append("<c s=\"").Append(style).Append("\"/>");
            return;
        }
        xml.Append("<c s=\"").Append(style).Append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText.Append(xml, text);
        xml.Append("</t></is></c>");
    }

    /// <summary>An amount as a number, with the decimals that were printed; 不适用 and 不公开 as words.</summary>
    public static void AppendAmount(StringBuilder xml, Amount amount, int style)
    {
        if (amount.HasValue) xml.Append(CultureInfo.InvariantCulture, $"<c s=\"{style}\"><v>{amount.Value}</v></c>");
        else AppendText(xml, amount.ToString(), style);
    }

    public static void AppendWidths(StringBuilder xml, IEnumerable<double> widths)
    {
        xml.Append("<cols>");
        var index = 1;
        foreach (var width in widths)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{index}\" max=\"{index}\" width=\"{width}\" customWidth=\"1\"/>");
            index++;
        }
        xml.Append("</cols>");
    }
}
