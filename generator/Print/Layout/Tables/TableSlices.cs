using System.Runtime.CompilerServices;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Tables;

/// <summary>The rows from where a page starts, with what is left of the cells that began on an earlier one.</summary>
sealed class TableSlices
{
    readonly FlowLayout _flow;
    readonly TableBox _table;
    readonly TableMeasures _measures;
    readonly TableToken? _from;
    readonly double[] _heights;

    public TableSlices(FlowLayout flow, TableBox table, TableMeasures measures, TableToken? from)
    {
        (_flow, _table, _measures, _from) = (flow, table, measures, from);
        _heights = from is null ? measures.RowHeights : Remaining(from);
        HeaderHeight = measures.RowHeights.AsSpan(0, table.HeaderRows).ToArray().Sum();
    }

    public int First => _from?.Row ?? _table.HeaderRows;

    public int RowCount => _table.Rows.Count;

    public double HeaderHeight { get; }

    public double Height(int row) => _heights[row];

    /// <summary>Whether a break before a row would cut a merged cell.</summary>
    public bool Crosses(int row) => row < RowCount && _table.Reaching[row].Count > 0;

    /// <summary>Places the rows and tells where to go on.</summary>
    public TableToken? Fill(TableFragment fragment, RowChoice choice)
    {
        var end = First + choice.Count;
        var isSplit = choice.SplitHeight > 0;
        var carried = new Dictionary<TableCell, BreakToken>();
        for (var row = First; row < end; row++)
        {
            var height = isSplit && row == end - 1 ? choice.SplitHeight : _heights[row];
            var placed = new RowFragment(row, fragment.Height, height, false);
            if (row == First && _from is not null)
            {
                foreach (var cell in _table.Reaching[row])
                    placed.Cells.Add(PlaceCell(cell, placed.Y, end, choice, carried));
            }
            foreach (var cell in _table.Rows[row].Cells)
                placed.Cells.Add(PlaceCell(cell, placed.Y, end, choice, carried));
            fragment.Rows.Add(placed);
            fragment.Height += height;
        }
        if (choice.IsDone)
            return null;
        if (!isSplit)
            return new(end, false, carried);
        if (_flow.SplitRows.LastOrDefault() != _table.Rows[end - 1])
            _flow.SplitRows.Add(_table.Rows[end - 1]);
        // A row whose every cell has ended is done, even if the room that was kept for it is not.
        return carried.Where(pair => pair.Key.Row == end - 1).Any(pair => pair.Value is not Done)
            ? new(end - 1, true, carried)
            : end < RowCount ? new(end, false, carried) : null;
    }

    /// <summary>A cell with its content where its vertical alignment wants it.</summary>
    public static Fragment Wrap(TableCell cell, TableMeasures measures, Fragment? content, double y, double height)
    {
        var style = cell.Style;
        var fragment = new Fragment(cell, measures.CellWidth(cell)) { X = measures.Columns[cell.Column], Y = y, Height = height };
        if (content is null)
            return fragment;
        var free = Math.Max(0, height - style.TopInset - style.BottomInset - content.Height);
        var shift = style.VerticalAlign switch { VerticalAlign.Middle => free / 2, VerticalAlign.Bottom => free, _ => 0 };
        fragment.Add(content, style.LeftInset, style.TopInset + shift);
        return fragment;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    Fragment PlaceCell(TableCell cell, double y, int end, RowChoice choice, Dictionary<TableCell, BreakToken> carried)
    {
        var isSplit = choice.SplitHeight > 0 && cell.LastRow >= end - 1;
        var isWhole = cell.LastRow < end && !isSplit;
        var height = 0.0;
        for (var row = Math.Max(cell.Row, First); row <= Math.Min(cell.LastRow, end - 1); row++)
            height += choice.SplitHeight > 0 && row == end - 1 ? choice.SplitHeight : _heights[row];
        var token = _from?.Carried.GetValueOrDefault(cell);
        var content = token is Done ? null : isWhole && token is null ? cell.Measured : PlaceContent(cell, height, isWhole, token, carried);
        if (!isWhole && (token is Done || cell.Content is null))
            carried[cell] = Done.Instance;
        var fragment = Wrap(cell, _measures, content, y, height);
        (fragment.Starts, fragment.Ends) = (token is null, isWhole);
        return fragment;
    }

    Fragment? PlaceContent(TableCell cell, double height, bool isWhole, BreakToken? token, Dictionary<TableCell, BreakToken> carried)
    {
        if (cell.Content is null)
            return null;
        var placement = _flow.Place(cell.Content, RoomFor(cell, isWhole ? double.PositiveInfinity : height), token);
        if (!isWhole)
            carried[cell] = placement.Next ?? Done.Instance;
        return placement.Fragment;
    }

    Space RoomFor(TableCell cell, double height)
    {
        var style = cell.Style;
        var room = Space.Endless(_measures.CellWidth(cell) - style.LeftInset - style.RightInset);
        return double.IsInfinity(height) ? room : room with { Height = height - style.TopInset - style.BottomInset, PageHeight = height };
    }

    /// <summary>Row heights with what is left of cells that were cut: the row that went on, and the last row of each merged cell.</summary>
    double[] Remaining(TableToken from)
    {
        var heights = (double[])_measures.RowHeights.Clone();
        if (from.HasBegun)
            heights[from.Row] = 0;
        foreach (var (cell, token) in from.Carried.OrderBy(pair => pair.Key.LastRow).ThenBy(pair => pair.Key.Column))
        {
            if (token is Done || cell.Content is null)
                continue;
            var need = _flow.Place(cell.Content, RoomFor(cell, double.PositiveInfinity), token).Fragment!.Height + cell.Style.TopInset + cell.Style.BottomInset;
            var have = 0.0;
            for (var row = from.Row; row <= cell.LastRow; row++)
                have += heights[row];
            heights[cell.LastRow] += Math.Max(0, need - have);
        }
        return heights;
    }
}
