using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Display;

/// <summary>Paints the rows of a table that stand on a page: backgrounds, tagged cells, then the grid.</summary>
sealed class TablePainter(PageCanvas canvas, Painter painter)
{
    readonly Dictionary<MarkupElement, StructureElement> _parts = [];
    readonly Dictionary<TableBox, HeaderCells> _headers = [];
    readonly TableGrid _grid = new();

    public void Paint(TableFragment fragment, double x, double y)
    {
        var table = (TableBox)fragment.Box;
        if (fragment.Caption is { } caption)
            painter.Paint(caption, x, y);
        PaintBackgrounds(fragment, table, x, y);
        MarkupElement? group = null;
        foreach (var row in fragment.Rows)
        {
            if (row.IsRepeat)
            {
                PaintRepeat(row, x, y);
                continue;
            }
            var own = table.Rows[row.Index];
            if (own.Group != group)
            {
                if (group is not null)
                    canvas.End();
                group = own.Group;
                if (group is not null)
                    canvas.Begin(Part(group, group.Name switch { "thead" => "THead", "tfoot" => "TFoot", _ => "TBody" }));
            }
            canvas.Begin(Part(own.Element, "TR"));
            foreach (var cell in row.Cells)
                PaintCell(table, cell, x, y);
            canvas.End();
        }
        if (group is not null)
            canvas.End();
        PaintGrid(fragment, x, y);
    }

    void PaintRepeat(RowFragment row, double x, double y)
    {
        canvas.BeginArtifact(isPagination: true);
        foreach (var cell in row.Cells)
            PaintContent(cell, x, y);
        canvas.EndArtifact();
    }

    void PaintCell(TableBox table, Fragment fragment, double x, double y)
    {
        var element = painter.Known(fragment);
        if (element is null)
            painter.Remember(fragment, element = Describe(table, (TableCell)fragment.Box));
        canvas.Begin(element);
        PaintContent(fragment, x, y);
        canvas.End();
    }

    void PaintContent(Fragment cell, double x, double y)
    {
        foreach (var content in cell.Children)
            painter.Paint(content, x + cell.X + content.X, y + cell.Y + content.Y);
    }

    StructureElement Describe(TableBox table, TableCell cell)
    {
        if (!_headers.TryGetValue(table, out var headers))
            _headers[table] = headers = new(table, _headers.Count + 1);
        return new(cell.IsHeader ? "TH" : "TD") { Attributes = headers.Describe(cell) };
    }

    StructureElement Part(MarkupElement element, string type)
    {
        if (!_parts.TryGetValue(element, out var part))
            _parts[element] = part = new(type);
        return part;
    }

    void PaintBackgrounds(TableFragment fragment, TableBox table, double x, double y)
    {
        var isOpen = false;
        foreach (var row in fragment.Rows)
        {
            var rowColor = table.Rows[row.Index].Style.Background;
            foreach (var cell in row.Cells)
            {
                if ((cell.Box.Style.Background ?? rowColor) is not { } color)
                    continue;
                if (!isOpen)
                    canvas.BeginArtifact();
                isOpen = true;
                canvas.Add(new RectItem(x + cell.X, y + cell.Y, cell.Width, cell.Height, color));
            }
        }
        if (isOpen)
            canvas.EndArtifact();
    }

    void PaintGrid(TableFragment fragment, double x, double y)
    {
        foreach (var row in fragment.Rows)
        {
            foreach (var cell in row.Cells)
                _grid.Add(cell, x + cell.X, y + cell.Y);
        }
        var lines = _grid.Take().ToList();
        if (lines.Count == 0)
            return;
        canvas.BeginArtifact();
        foreach (var line in lines)
            canvas.Add(line);
        canvas.EndArtifact();
    }
}
