using System.Globalization;
using System.Text;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.OpenData;

/// <summary>
/// A table for people as the XML of a worksheet: label, title, unit, header tiers with merged cells, rows indented by their level,
/// notes; landscape, as wide as the paper, the head again on every page.
/// </summary>
sealed class PrintedSheet
{
    readonly BudgetTable _table;
    readonly IReadOnlyList<IReadOnlyList<HeaderSpan>> _head;
    readonly int _width;
    readonly StringBuilder _xml;
    readonly List<string> _merges = [];
    int _row;

    /// <param name="xml">What <see cref="Append"/> appends to; sheets written one after the other share it.</param>
    public PrintedSheet(BudgetTable table, int year, StringBuilder xml)
    {
        (_table, _xml) = (table, xml);
        _width = table.Layout.Columns.Count();
        _head = HeaderTiers.Rows([.. table.Layout.Columns.Select(column => TiersOf(column, year))]);
        HeaderRows = (table.Label.Length > 0 ? 3 : 2) + _head.Count;
    }

    /// <summary>Label, title, unit and head.</summary>
    public int HeaderRows { get; }

    public void Append()
    {
        _xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        _xml.Append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        _xml.Append(CultureInfo.InvariantCulture, $"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{HeaderRows}\" topLeftCell=\"A{HeaderRows + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        CellXml.AppendWidths(_xml, _table.Layout.Columns.Select(WidthOf));
        _xml.Append("<sheetData>");
        if (_table.Label.Length > 0) AppendLine(_table.Label, SheetStyle.Note);
        AppendLine(_table.Title, SheetStyle.Title, 28);
        AppendLine($"单位：{_table.Layout.Unit.Name()}", SheetStyle.Unit);
        AppendHead();
        foreach (var rows in TableLines.Of(_table)) AppendRow(rows);
        if (_table.EmptyNote is { Length: > 0 } empty) AppendLine(empty, SheetStyle.Note);
        foreach (var note in _table.Notes) AppendLine(note, SheetStyle.Note);
        _xml.Append(CultureInfo.InvariantCulture, $"</sheetData><mergeCells count=\"{_merges.Count}\">");
        foreach (var merge in _merges) _xml.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{merge}\"/>");
        _xml.Append("</mergeCells><pageMargins left=\"0.6\" right=\"0.6\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>");
        _xml.Append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>");
    }

    /// <summary>A standard may print no head above a column: its short name stands there.</summary>
    static IReadOnlyList<string> TiersOf(Column column, int year) => column.Tiers.Count == 0 ? [column.Name] : [.. column.Tiers.Select(tier => Standard.ForYear(tier, year))];

    static double WidthOf(Column column) => column.Kind is ColumnKind.Name or ColumnKind.Text ? 34 : column.Kind == ColumnKind.Code ? 13 : 15;

    /// <summary>A text across the whole table.</summary>
    void AppendLine(string text, int style, int height = 0)
    {
        BeginRow(height);
        CellXml.AppendText(_xml, text, style);
        for (var i = 1; i < _width; i++) CellXml.AppendText(_xml, "", style);
        _xml.Append("</row>");
        if (_width > 1) _merges.Add($"A{_row}:{NameOf(_width - 1)}{_row}");
    }

    void AppendHead()
    {
        foreach (var spans in _head)
        {
            BeginRow(0);
            var at = 0;
            foreach (var span in spans)
            {
                for (; at < span.Start; at++) CellXml.AppendText(_xml, "", SheetStyle.Head);
                CellXml.AppendText(_xml, span.Text, SheetStyle.Head);
                at++;
                if (span.Columns > 1 || span.Rows > 1) _merges.Add($"{NameOf(span.Start)}{_row}:{NameOf(span.Start + span.Columns - 1)}{_row + span.Rows - 1}");
            }
            for (; at < _width; at++) CellXml.AppendText(_xml, "", SheetStyle.Head);
            _xml.Append("</row>");
        }
    }

    void AppendRow(Row?[] rows)
    {
        BeginRow(0);
        for (var i = 0; i < rows.Length; i++)
        {
            var columns = _table.Sides[i].Layout.Columns;
            for (var column = 0; column < columns.Count; column++)
            {
                if (rows[i] is { } row) AppendCell(columns[column], row, row.Cells[column]);
                else CellXml.AppendText(_xml, "", SheetStyle.Code);
            }
        }
        _xml.Append("</row>");
    }

    void AppendCell(Column column, Row row, in Cell cell)
    {
        var isTotal = row.Role == RowRole.Total;
        if (column.IsNumeric)
        {
            // Two decimals show all that was printed, or the number shows itself.
            var isMoney = column.Kind == ColumnKind.Amount && cell.Amount.Decimals <= 2;
            CellXml.AppendAmount(_xml, cell.Amount, cell.Derived ? SheetStyle.CellDerived : isTotal ? isMoney ? SheetStyle.TotalAmount : SheetStyle.TotalNumber : isMoney ? SheetStyle.CellAmount : SheetStyle.CellNumber);
            return;
        }
        var text = cell.Text.AsSpan().Trim(" \u3000");
        var indent = column.Kind == ColumnKind.Name ? Math.Clamp(row.Level - 1, 0, SheetStyle.DeepestIndent) : 0;
        CellXml.AppendText(_xml, text, isTotal ? SheetStyle.TotalText : column.Kind == ColumnKind.Name ? SheetStyle.Name + indent : SheetStyle.Code);
    }

    void BeginRow(int height)
    {
        _row++;
        _xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\"");
        if (height > 0) _xml.Append(CultureInfo.InvariantCulture, $" ht=\"{height}\" customHeight=\"1\"");
        _xml.Append('>');
    }

    /// <summary>A, B … Z, AA …</summary>
    static string NameOf(int column) => column < 26 ? ((char)('A' + column)).ToString() : NameOf((column / 26) - 1) + (char)('A' + (column % 26));
}
