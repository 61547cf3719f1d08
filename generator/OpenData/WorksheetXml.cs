using System.Text;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.OpenData;

/// <summary>A table for programs as the XML of a worksheet: a frozen header row of names, then the lines of its CSV.</summary>
static class WorksheetXml
{
    public static void Append(StringBuilder xml, BudgetTable table)
    {
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.Append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        var columns = table.Sides.SelectMany(side => TableCsv.ColumnsOf(side.Layout)).ToList();
        CellXml.AppendWidths(xml, columns.Select(column => column.Kind is ColumnKind.Name or ColumnKind.Text ? 36.0 : 16));
        xml.Append("<sheetData><row r=\"1\">");
        foreach (var column in columns) CellXml.AppendText(xml, column.Name, SheetStyle.Heading);
        xml.Append("</row>");
        var number = 2;
        foreach (var rows in TableLines.Of(table))
        {
            xml.Append("<row r=\"").Append(number++).Append("\">");
            for (var i = 0; i < rows.Length; i++) AppendRow(xml, table.Sides[i].Layout, rows[i]);
            xml.Append("</row>");
        }
        xml.Append("</sheetData></worksheet>");
    }

    static void AppendRow(StringBuilder xml, SideLayout side, Row? row)
    {
        for (var column = 0; column < side.Columns.Count; column++)
        {
            if (row is null) xml.Append("<c/>");
            else if (side.Columns[column].IsNumeric) CellXml.AppendAmount(xml, row.Cells[column].Amount, row.Cells[column].Derived ? SheetStyle.Derived : SheetStyle.Amount);
            else CellXml.AppendText(xml, row.Cells[column].Text, SheetStyle.Text);
        }
        if (TableCsv.SaysLevel(side)) CellXml.AppendText(xml, row is null ? "" : TableCsv.LevelOf(side, row), SheetStyle.Text);
    }
}
