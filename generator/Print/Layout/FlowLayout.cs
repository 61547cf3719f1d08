using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Layout.Tables;

namespace Mingzhang.Print.Layout;

/// <summary>Places boxes; each kind has a class that knows how.</summary>
sealed class FlowLayout
{
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
        if (from is not null || space.IsEndless || space.AtTop || !box.Style.AvoidBreakInside)
            return PlaceHere(box, space, from);
        var whole = PlaceHere(box, Space.Endless(space.Width), null);
        if (space.Holds(whole.Fragment!.Height))
            return whole;
        return whole.Fragment.Height <= space.PageHeight ? Placement.Nothing : PlaceHere(box, space, from);
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
