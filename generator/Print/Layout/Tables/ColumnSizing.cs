using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Tables;

/// <summary>Finds the widths of columns: those given, the others from their content.</summary>
static class ColumnSizing
{
    /// <summary>The narrowest and the widest that each column can be.</summary>
    public static (double Min, double Max)[] Intrinsic(TableBox table, IntrinsicSizes sizes)
    {
        var columns = new (double Min, double Max)[table.ColumnCount];
        List<TableCell> spanning = [];
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan == 1 && table.ColumnWidths[cell.Column].Unit == LengthUnit.Point)
                    continue;
                if (cell.ColumnSpan > 1)
                {
                    spanning.Add(cell);
                    continue;
                }
                var (min, max) = sizes.OfCell(cell);
                columns[cell.Column] = (Math.Max(columns[cell.Column].Min, min), Math.Max(columns[cell.Column].Max, max));
            }
        }
        foreach (var cell in spanning.OrderBy(each => each.ColumnSpan))
        {
            var (min, max) = sizes.OfCell(cell);
            Spread(columns.AsSpan(cell.Column, cell.ColumnSpan), min, max);
        }
        for (var i = 0; i < columns.Length; i++)
        {
            if (table.ColumnWidths[i] is { Unit: LengthUnit.Point } given)
                columns[i] = (given.Value, given.Value);
        }
        return columns;
    }

    /// <summary>Left edges of the columns and the right edge of the last, filling a width.</summary>
    public static double[] Resolve(TableBox table, double width, IntrinsicSizes sizes)
    {
        var isFixed = Array.TrueForAll(table.ColumnWidths, given => given.Unit is LengthUnit.Point or LengthUnit.Percent);
        var widths = isFixed ? [.. table.ColumnWidths.Select(given => given.Resolve(0, width))] : Distribute(table, width, Intrinsic(table, sizes));
        var total = widths.Sum();
        var edges = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++)
            edges[i + 1] = edges[i] + (total > 0 ? widths[i] * width / total : width / widths.Length);
        return edges;
    }

    static double[] Distribute(TableBox table, double width, (double Min, double Max)[] columns)
    {
        var widths = new double[columns.Length];
        double rest = width, min = 0, max = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            if (table.ColumnWidths[i].IsAuto)
            {
                min += columns[i].Min;
                max += columns[i].Max;
                continue;
            }
            widths[i] = table.ColumnWidths[i].Resolve(0, width);
            rest -= widths[i];
        }
        for (var i = 0; i < columns.Length; i++)
        {
            if (!table.ColumnWidths[i].IsAuto)
                continue;
            var (least, most) = columns[i];
            if (rest >= max)
                widths[i] = max > 0 ? rest * most / max : 0;
            else if (rest <= min)
                widths[i] = Math.Max(0, rest) * least / min;
            else
                widths[i] = least + (most - least) * (rest - min) / (max - min);
        }
        return widths;
    }

    static void Spread(Span<(double Min, double Max)> columns, double min, double max)
    {
        double haveMin = 0, haveMax = 0;
        foreach (var (least, most) in columns)
            (haveMin, haveMax) = (haveMin + least, haveMax + most);
        var (moreMin, moreMax) = (Math.Max(0, min - haveMin), Math.Max(0, max - haveMax));
        foreach (ref var column in columns)
        {
            var share = haveMax > 0 ? column.Max / haveMax : 1.0 / columns.Length;
            column = (column.Min + moreMin * share, Math.Max(column.Min + moreMin * share, column.Max + moreMax * share));
        }
    }
}
