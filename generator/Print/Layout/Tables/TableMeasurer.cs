using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Layout.Tables;

/// <summary>Measures a table: columns first, then every cell once, then the rows.</summary>
static class TableMeasurer
{
    public static TableMeasures Measure(FlowLayout flow, TableBox table, double width)
    {
        if (table.Measures is { } known && known.Width == width)
            return known;
        var columns = ColumnSizing.Resolve(table, width, flow.Sizes);
        var heights = new double[table.Rows.Count];
        var measures = new TableMeasures(width, columns, heights);
        List<TableCell> spanning = [];
        for (var row = 0; row < heights.Length; row++)
        {
            var style = table.Rows[row].Style;
            heights[row] = Math.Max(style.MinHeight, style.Height.IsAuto ? 0 : style.Height.Value);
            foreach (var cell in table.Rows[row].Cells)
            {
                MeasureCell(flow, measures, cell);
                if (cell.RowSpan == 1)
                    heights[row] = Math.Max(heights[row], HeightOf(cell));
                else
                    spanning.Add(cell);
            }
        }
        foreach (var cell in spanning.OrderBy(each => each.LastRow))
        {
            var have = heights.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum();
            heights[cell.LastRow] += Math.Max(0, HeightOf(cell) - have);
        }
        return table.Measures = measures;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void MeasureCell(FlowLayout flow, TableMeasures measures, TableCell cell)
    {
        var style = cell.Style;
        var content = cell.Content is null ? null
            : flow.Place(cell.Content, Space.Endless(measures.CellWidth(cell) - style.LeftInset - style.RightInset), null).Fragment;
        cell.Measured = content;
    }

    static double HeightOf(TableCell cell)
    {
        var style = cell.Style;
        var content = cell.Measured;
        var insets = style.TopInset + style.BottomInset;
        var least = Math.Max(style.MinHeight, style.Height.IsAuto ? 0 : style.Height.Value);
        var line = content is null ? style.LineHeight : content.Height;
        return Math.Max(least, line + insets);
    }
}
