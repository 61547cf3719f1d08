using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Mingzhang.Tests.Import;

/// <summary>Writes a workbook with real merged cells, number formats, indentation and hidden sheets.</summary>
sealed class Workbook : IDisposable
{
    public const uint TwoDecimals = 1;
    public const uint Indented = 2;

    readonly SpreadsheetDocument _document;
    readonly WorkbookPart _book;
    readonly Sheets _sheets;

    public Workbook(string path)
    {
        _document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        _book = _document.AddWorkbookPart();
        _book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
        _sheets = _book.Workbook.AppendChild(new Sheets());
        _book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true },
                new CellFormat(new Alignment { Indent = 1 }) { ApplyAlignment = true }));
    }

    /// <param name="rows">Texts, numbers (<see cref="double"/>), null for a blank; a text that begins with > is indented.</param>
    /// <param name="merges">Ranges such as A1:C1.</param>
    public Workbook Sheet(string name, object?[][] rows, string[]? merges = null, bool hidden = false)
    {
        var part = _book.AddNewPart<WorksheetPart>();
        var data = new SheetData(rows.Select((row, y) => new Row(row.Select((value, x) => Make(value, x, y)).OfType<Cell>()) { RowIndex = (uint)(y + 1) }));
        part.Worksheet = new Worksheet(data);
        if (merges is not null) part.Worksheet.AppendChild(new MergeCells(merges.Select(range => new MergeCell { Reference = range })));
        _sheets.AppendChild(new Sheet { Id = _book.GetIdOfPart(part), SheetId = (uint)_sheets.Count() + 1, Name = name, State = hidden ? SheetStateValues.Hidden : null });
        return this;
    }

    public Workbook Author(string name)
    {
        _document.PackageProperties.Creator = name;
        return this;
    }

    public void Dispose() => _document.Dispose();

    static Cell? Make(object? value, int x, int y)
    {
        var reference = $"{(char)('A' + x)}{y + 1}";
        return value switch
        {
            null => null,
            double number => new Cell { CellReference = reference, CellValue = new CellValue(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)), StyleIndex = TwoDecimals },
            string text when text.StartsWith('#') => new Cell { CellReference = reference, DataType = CellValues.Error, CellValue = new CellValue(text) },
            string text => new Cell(new InlineString(new Words(text.TrimStart('>')))) { CellReference = reference, DataType = CellValues.InlineString, StyleIndex = text.StartsWith('>') ? Indented : 0 },
            _ => throw new ArgumentException("no such cell", nameof(value)),
        };
    }
}
