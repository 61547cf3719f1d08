using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>Takes events for one page after another. Inside an artifact there are neither tags nor further artifacts.</summary>
sealed class PageCanvas
{
    readonly Stack<StructureElement> _open = new();
    int _artifacts;

    public DisplayPage Page { get; private set; } = new(0, 0);

    /// <summary>The page's index, from 0.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The type of the element that content now belongs to.</summary>
    public string OpenType => _open.TryPeek(out var element) ? element.Type : "";

    public bool IsArtifact => _artifacts > 0;

    public void Start(DisplayPage page) => (Page, Index) = (page, Index + 1);

    public void Add(DisplayItem item) => Page.Items.Add(item);

    public void Begin(StructureElement element)
    {
        if (IsArtifact)
            return;
        _open.Push(element);
        Add(new BeginTag(element));
    }

    public void End()
    {
        if (IsArtifact)
            return;
        _open.Pop();
        Add(EndTag.Instance);
    }

    public void BeginArtifact(bool isPagination = false)
    {
        if (_artifacts++ == 0)
            Add(new BeginArtifact(isPagination));
    }

    public void EndArtifact()
    {
        if (--_artifacts == 0)
            Add(Display.EndArtifact.Instance);
    }

    /// <summary>Background and border of a box; open at the top or bottom where it goes on on another page.</summary>
    public void Decorate(ComputedStyle style, double x, double y, double width, double height, bool starts, bool ends)
    {
        if (style.Background is null && !style.HasBorder)
            return;
        BeginArtifact();
        if (style.Background is { } color)
            Add(new RectItem(x, y, width, height, color));
        if (starts)
            Line(style.Border[Edge.Top], x, y, x + width, y);
        Line(style.Border[Edge.Right], x + width, y, x + width, y + height);
        if (ends)
            Line(style.Border[Edge.Bottom], x, y + height, x + width, y + height);
        Line(style.Border[Edge.Left], x, y, x, y + height);
        EndArtifact();
    }

    public void Line(BorderLine line, double x1, double y1, double x2, double y2)
    {
        if (line.Width > 0)
            Add(new LinesItem(line.Width, line.Color, line.IsDashed, [x1, y1, x2, y2]));
    }
}
