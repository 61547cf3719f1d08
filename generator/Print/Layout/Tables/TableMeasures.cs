namespace Mingzhang.Print.Layout.Tables;

/// <summary>A table measured at a width: where its columns and rows stand, each cell laid out once.</summary>
/// <param name="Width">The width that was to be filled.</param>
/// <param name="Columns">Left edges of the columns and the right edge of the last.</param>
/// <param name="RowHeights">Natural heights.</param>
sealed record TableMeasures(double Width, double[] Columns, double[] RowHeights)
{
    public double TableWidth => Columns[^1];

    public double CellWidth(TableCell cell) => Columns[cell.LastColumn + 1] - Columns[cell.Column];
}
