using System.Globalization;
using System.Text;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>A table as the XML of a worksheet: a frozen header row of names, then the published rows, two sides beside each other.</summary>
static class WorksheetXml
{
    const int TextStyle = 0;
    const int AmountStyle = 1;
    const int HeaderStyle = 2;

    /// <summary>Italics: computed from the rows below, not printed.</summary>
    const int DerivedStyle = 3;

    public static string Of(BudgetTable table)
    {
        var xml = new StringBuilder(16 * 1024);
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.Append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        AppendColumns(xml, table);
        xml.Append("<sheetData><row r=\"1\">");
        foreach (var column in table.Layout.Columns) AppendText(xml, column.Name, HeaderStyle);
        xml.Append("</row>");
        var rows = table.Sides.Max(side => side.Rows.Count);
        for (var i = 0; i < rows; i++)
        {
            xml.Append("<row r=\"").Append(i + 2).Append("\">");
            foreach (var side in table.Sides) AppendRow(xml, side, i);
            xml.Append("</row>");
        }
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    static void AppendColumns(StringBuilder xml, BudgetTable table)
    {
        xml.Append("<cols>");
        var index = 1;
        foreach (var column in table.Layout.Columns)
        {
            var width = column.Kind is Model.Layout.ColumnKind.Name or Model.Layout.ColumnKind.Text ? 36 : 16;
            xml.Append("<col min=\"").Append(index).Append("\" max=\"").Append(index).Append("\" width=\"").Append(width).Append("\" customWidth=\"1\"/>");
            index++;
        }
        xml.Append("</cols>");
    }

    static void AppendRow(StringBuilder xml, TableSide side, int index)
    {
        for (var column = 0; column < side.Layout.Columns.Count; column++)
        {
            if (index >= side.Rows.Count) xml.Append("<c/>");
            else if (side.Layout.Columns[column].IsNumeric) AppendAmount(xml, side.Rows[index].Cells[column]);
            else AppendText(xml, side.Rows[index].Cells[column].Text, TextStyle);
        }
    }

    static void AppendAmount(StringBuilder xml, in Cell cell)
    {
        var amount = cell.Amount;
        if (amount.HasValue) xml.Append(CultureInfo.InvariantCulture, $"<c s=\"{(cell.Derived ? DerivedStyle : AmountStyle)}\"><v>{amount.Value}</v></c>");
        else AppendText(xml, amount.ToString(), TextStyle);
    }

    static void AppendText(StringBuilder xml, string text, int style)
    {
        if (text.Length == 0)
        {
            xml.Append("<c/>");
            return;
        }
        xml.Append("<c s=\"").Append(style).Append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText.Append(xml, text);
        xml.Append("</t></is></c>");
    }
}
