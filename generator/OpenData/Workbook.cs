using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>disclosure.xlsx</c>: one sheet a table, unmerged, one header row; codes and names as text (inline strings, never formulas),
/// amounts as numbers with two decimals. The same model gives the same bytes.
/// </summary>
public static class Workbook
{
    const uint AmountStyle = 1;
    const uint HeaderStyle = 2;

    static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Disclosure disclosure, IBufferWriter<byte> output)
    {
        using var draft = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(draft, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var table in disclosure.Tables)
            {
                var part = workbook.AddNewPart<WorksheetPart>("t" + table.Id);
                WriteSheet(part, table);
                sheets.Append(new Sheet { Name = SheetName(table), SheetId = (uint)sheets.ChildElements.Count + 1, Id = "t" + table.Id });
            }
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
        }
        draft.Position = 0;
        Repack(draft, output);
    }

    static void WriteSheet(WorksheetPart part, BudgetTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row());
        foreach (var column in table.Layout.Columns) WriteText(writer, column.Name, HeaderStyle);
        writer.WriteEndElement();
        var rows = table.Sides.Max(side => side.Rows.Count);
        for (var i = 0; i < rows; i++)
        {
            writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row());
            foreach (var side in table.Sides) WriteRow(writer, side, i);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void WriteRow(OpenXmlWriter writer, TableSide side, int index)
    {
        for (var column = 0; column < side.Layout.Columns.Count; column++)
        {
            if (index >= side.Rows.Count) WriteText(writer, "", 0);
            else if (side.Layout.Columns[column].IsNumeric) WriteAmount(writer, side.Rows[index].Cells[column].Amount);
            else WriteText(writer, side.Rows[index].Cells[column].Text, 0);
        }
    }

    static void WriteAmount(OpenXmlWriter writer, Amount amount)
    {
        if (!amount.HasValue)
        {
            WriteText(writer, amount.ToString(), 0);
            return;
        }
        writer.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Cell
        {
            StyleIndex = AmountStyle,
            DataType = CellValues.Number,
            CellValue = new CellValue(amount.Value.ToString(CultureInfo.InvariantCulture)),
        });
    }

    static void WriteText(OpenXmlWriter writer, string text, uint style)
    {
        var cell = new DocumentFormat.OpenXml.Spreadsheet.Cell { StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
        writer.WriteElement(cell);
    }

    static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true }, new CellFormat { FontId = 1, ApplyFont = true }));

    /// <summary>At most 31 characters, none of <c>\ / ? * [ ] :</c>.</summary>
    static string SheetName(BudgetTable table)
    {
        var name = $"{table.Id} {table.Title}";
        foreach (var banned in (ReadOnlySpan<char>)['\\', '/', '?', '*', '[', ']', ':']) name = name.Replace(banned, ' ');
        return name.Length <= 31 ? name : name[..31];
    }

    /// <summary>The package as the library wrote it carries the time of day: pack its parts again in order of name with one fixed time.</summary>
    static void Repack(Stream draft, IBufferWriter<byte> output)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(draft, ZipArchiveMode.Read))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = ZipEpoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        output.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }
}
