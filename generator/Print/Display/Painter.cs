using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>Walks the pages and turns them into a display list.</summary>
sealed class Painter
{
    readonly PageCanvas _canvas = new();
    readonly Dictionary<Box, StructureElement> _elements = [];
    readonly Dictionary<Box, StructureElement> _labels = [];
    readonly Dictionary<Box, StructureElement> _bodies = [];
    readonly TextPainter _text;
    readonly TablePainter _tables;
    readonly FigurePainter _figures;

    Painter(Landmarks landmarks, TextShaper shaper)
    {
        _text = new(_canvas, landmarks, shaper);
        _tables = new(_canvas, this);
        _figures = new(_canvas, shaper);
    }

    public static DisplayList Paint(IReadOnlyList<PageFragment> pages, TextShaper shaper)
    {
        var landmarks = Landmarks.Find(pages);
        return new([.. pages.Select(page => (page.Style.Width, page.Style.Height))], PaintPages(pages, landmarks, shaper), landmarks.Destinations, landmarks.Bookmarks);
    }

    static IEnumerable<DisplayPage> PaintPages(IReadOnlyList<PageFragment> pages, Landmarks landmarks, TextShaper shaper)
    {
        var painter = new Painter(landmarks, shaper);
        var margins = new MarginPainter(painter._canvas, landmarks, shaper, pages.Count);
        foreach (var page in pages)
        {
            painter._canvas.Start(new(page.Style.Width, page.Style.Height));
            margins.Paint(page.Style);
            painter.Paint(page.Content, page.Style.Margin[Edge.Left], page.Style.Margin[Edge.Top]);
            yield return painter._canvas.Page;
        }
    }

    /// <summary>Paints a fragment with its top left corner at a place of the page.</summary>
    public void Paint(Fragment fragment, double x, double y)
    {
        var role = StructureRoles.Of(fragment.Box, _canvas.OpenType);
        var isDecoration = fragment is FigureFragment && role is null;
        if (role is not null)
        {
            var element = Known(fragment);
            if (element is null)
                Remember(fragment, element = new(role) { Attributes = Describe(fragment, role, x, y) });
            _canvas.Begin(element);
        }
        if (isDecoration)
            _canvas.BeginArtifact();
        if (fragment is not TableFragment)
            _canvas.Decorate(fragment.Box.Style, x, y, fragment.Width, fragment.Height, fragment.Starts, fragment.Ends);
        PaintContent(fragment, x, y);
        if (isDecoration)
            _canvas.EndArtifact();
        if (role is not null)
            _canvas.End();
    }

    /// <summary>The structure element of a box that began on an earlier page.</summary>
    public StructureElement? Known(Fragment fragment) => fragment.Starts ? null : _elements.GetValueOrDefault(fragment.Box);

    /// <summary>Keeps the element of a box that goes on on a later page.</summary>
    public void Remember(Fragment fragment, StructureElement element)
    {
        if (!fragment.Ends)
            _elements[fragment.Box] = element;
    }

    void PaintContent(Fragment fragment, double x, double y)
    {
        if (fragment is ParagraphFragment paragraph)
            _text.Paint(paragraph, x, y);
        else if (fragment is TableFragment table)
            _tables.Paint(table, x, y);
        else if (fragment is FigureFragment figure)
            _figures.Paint(figure, x, y);
        else if (fragment.Box is BlockBox { Element.Name: "li" } item && _canvas.OpenType == "LI")
            PaintItem(fragment, item, x, y);
        else
            PaintChildren(fragment, 0, x, y);
    }

    void PaintItem(Fragment fragment, BlockBox item, double x, double y)
    {
        var hasMarker = fragment.Starts && item.Marker is not null;
        if (hasMarker)
        {
            _canvas.Begin(Part(_labels, item, "Lbl"));
            Paint(fragment.Children[0], x + fragment.Children[0].X, y + fragment.Children[0].Y);
            _canvas.End();
        }
        _canvas.Begin(Part(_bodies, item, "LBody"));
        PaintChildren(fragment, hasMarker ? 1 : 0, x, y);
        _canvas.End();
    }

    void PaintChildren(Fragment fragment, int first, double x, double y)
    {
        for (var i = first; i < fragment.Children.Count; i++)
        {
            var child = fragment.Children[i];
            Paint(child, x + child.X, y + child.Y);
        }
    }

    static StructureElement Part(Dictionary<Box, StructureElement> parts, Box box, string type)
    {
        if (!parts.TryGetValue(box, out var part))
            parts[box] = part = new(type);
        return part;
    }

    static StructureAttributes Describe(Fragment fragment, string role, double x, double y)
    {
        var language = fragment.Box.Element?["lang"];
        if (fragment is FigureFragment figure)
            return new() { Language = language, Alternative = ((FigureBox)fragment.Box).Alternative, Box = FigurePainter.PlaceOf(figure, x, y) };
        if (role == "L")
            return new() { Language = language, Numbering = NumberingOf(fragment.Box) };
        return language is null ? StructureAttributes.None : new() { Language = language };
    }

    static string NumberingOf(Box box) => box.Element!.Name == "ol" ? "Decimal" : box is BlockBox { Children: [BlockBox { Marker: null }, ..] } ? "None" : "Disc";
}
