using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Layout.Tables;

namespace Mingzhang.Print.Layout;

/// <summary>Places boxes; each kind has a class that knows how.</summary>
sealed class FlowLayout
{
    const int ShrinkSteps = 7;

    readonly BlockLayout _blocks;
    readonly TableLayout _tables;

    public FlowLayout(TextShaper shaper)
    {
        Shaper = shaper;
        Sizes = new(shaper);
        _blocks = new(this);
        _tables = new(this);
    }

    public TextShaper Shaper { get; }

    public IntrinsicSizes Sizes { get; }

    /// <summary>The rows that were split because they are taller than a page.</summary>
    public List<TableRow> SplitRows { get; } = [];

    /// <summary>
    /// Places as much of a box as fits. Gives no fragment where nothing fits and the next page is better. A box that should not
    /// break is moved as a whole where a whole page can hold it.
    /// </summary>
    public Placement Place(Box box, in Space space, BreakToken? from)
    {
        if (from is null && space is { AtTop: true, IsEndless: false } && box is BlockBox { Shrink: not null } block)
            Fit(block, space);
        if (from is not null || space.IsEndless || space.AtTop || !box.Style.AvoidBreakInside)
            return PlaceHere(box, space, from);
        var whole = PlaceHere(box, Space.Endless(space.Width), null);
        if (space.Holds(whole.Fragment!.Height))
            return whole;
        return whole.Fragment.Height <= space.PageHeight ? Placement.Nothing : PlaceHere(box, space, from);
    }

    /// <summary>Sets a block that a page nearly holds as large as the page can hold; one that is much longer stays as it is.</summary>
    void Fit(BlockBox box, in Space space)
    {
        if (Fits(box, space))
            return;
        var least = box.Style.ShrinkToFit;
        // Smaller text takes less height by its size and again by longer lines: what is higher than that is not tried.
        if (TableHeight(box) * least * least > space.Height)
            return;
        var full = box.Children.ToArray();
        var scale = least;
        List<Box>? best = null;
        for (var step = 0; step <= ShrinkSteps; step++)
        {
            var tried = box.Shrink!(scale);
            box.Replace(tried);
            if (!Fits(box, space))
                break;
            best = tried;
            scale = least + (1 - least) * (step + 1) / (ShrinkSteps + 1);
        }
        box.Replace(best ?? [.. full]);
    }

    /// <summary>The height of all tables inside, as last measured.</summary>
    static double TableHeight(Box box) => box switch
    {
        TableBox { Measures: { } measures } => measures.RowHeights.Sum(),
        BlockBox block => block.Children.Sum(TableHeight),
        _ => 0,
    };

    bool Fits(BlockBox box, in Space space)
    {
        var known = SplitRows.Count;
        var placement = PlaceHere(box, space, null);
        SplitRows.RemoveRange(known, SplitRows.Count - known);
        return placement is { Fragment: not null, Next: null };
    }

    Placement PlaceHere(Box box, in Space space, BreakToken? from) => box switch
    {
        ParagraphBox paragraph => ParagraphLayout.Place(paragraph, space, from as LineToken, Shaper),
        BlockBox block => _blocks.Place(block, space, from as BlockToken),
        TableBox table => _tables.Place(table, space, from),
        ColumnsBox columns => ColumnsLayout.Place(this, columns, space, from as ColumnsToken),
        FigureBox figure => FigureLayout.Place(figure, space),
        _ => throw new InvalidOperationException(box.GetType().Name),
    };
}
