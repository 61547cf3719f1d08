namespace Mingzhang.Print.Layout.Tables;

/// <summary>Divides a table among pages: the header on every one, rows whole where a page can hold them.</summary>
sealed class TableLayout(FlowLayout flow)
{
    /// <summary>A header higher than this part of a page is not repeated.</summary>
    const double MostHeader = 0.4;

    /// <summary>A row that no page can hold begins at once where this part of a page is free; merged cells are broken rather than leaving more than this blank.</summary>
    const double MostBlank = 0.25;

    public Placement Place(TableBox table, in Space space, BreakToken? from)
    {
        var token = from as TableToken;
        var measures = TableMeasurer.Measure(flow, table, space.Width);
        var fragment = new TableFragment(table, space.Width) { Starts = token is null };
        if (token is null && table.Caption is { } caption)
        {
            fragment.Caption = flow.Place(caption, Space.Endless(space.Width), null).Fragment!;
            fragment.Height = fragment.Caption.Height;
        }
        PlaceHeader(fragment, table, measures, token is not null, space);
        var slices = new TableSlices(flow, table, measures, token);
        var next = Choose(slices, space, space.Height - fragment.Height);
        if (next.Count == 0 && (!next.IsDone || !space.AtTop && !space.Holds(fragment.Height)))
            return Placement.Nothing;
        var rest = slices.Fill(fragment, next);
        fragment.Ends = rest is null;
        return new(fragment, rest);
    }

    static void PlaceHeader(TableFragment fragment, TableBox table, TableMeasures measures, bool isRepeat, in Space space)
    {
        var height = measures.RowHeights.AsSpan(0, table.HeaderRows).ToArray().Sum();
        if (isRepeat && height > MostHeader * space.PageHeight)
            return;
        for (var row = 0; row < table.HeaderRows; row++)
        {
            var placed = new RowFragment(row, fragment.Height, measures.RowHeights[row], isRepeat);
            foreach (var cell in table.Rows[row].Cells)
            {
                var visible = measures.RowHeights.AsSpan(row, cell.RowSpan).ToArray().Sum();
                placed.Cells.Add(TableSlices.Wrap(cell, measures, cell.Measured, placed.Y, visible));
            }
            fragment.Rows.Add(placed);
            fragment.Height += placed.Height;
        }
    }

    /// <summary>How many rows stand here, and how much of the next one where it must be split.</summary>
    static RowChoice Choose(TableSlices slices, in Space space, double room)
    {
        var end = slices.First;
        var used = 0.0;
        while (end < slices.RowCount && used + slices.Height(end) <= room + 0.01)
            used += slices.Height(end++);
        if (end == slices.RowCount)
            return new(end - slices.First, 0, true);
        var isTall = slices.Height(end) > space.PageHeight - slices.HeaderHeight + 0.01;
        if (isTall && room - used > MostBlank * space.PageHeight || end == slices.First && space.AtTop)
            return new(end - slices.First + 1, Math.Max(room - used, 1), false);
        if (end > slices.First)
            end = Retreat(slices, end, MostBlank * space.PageHeight);
        return new(end - slices.First, 0, false);
    }

    /// <summary>Goes back to a place that breaks no merged cell, and takes one row more along rather than leave a last row alone.</summary>
    static int Retreat(TableSlices slices, int end, double mostBlank)
    {
        if (end == slices.RowCount - 1 && end - slices.First > 2 && !slices.Crosses(end - 1))
            return end - 1;
        var blank = 0.0;
        for (var candidate = end; candidate > slices.First; candidate--)
        {
            if (!slices.Crosses(candidate))
                return candidate;
            blank += slices.Height(candidate - 1);
            if (blank > mostBlank)
                break;
        }
        return end;
    }
}
