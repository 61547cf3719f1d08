namespace Mingzhang.Print.Layout;

/// <summary>The part of a box that stands on one page; the place counts from the parent fragment's top left corner, in points.</summary>
class Fragment(Box box, double width)
{
    SmallList<Fragment> _children;

    public Box Box => box;

    public double X { get; set; }

    public double Y { get; set; }

    public double Width => width;

    public double Height { get; set; }

    /// <summary>False for a part that continues one on an earlier page.</summary>
    public bool Starts { get; set; } = true;

    /// <summary>False for a part that continues on a later page.</summary>
    public bool Ends { get; set; } = true;

    public SmallList<Fragment> Children => _children;

    public void Add(Fragment child, double x, double y)
    {
        (child.X, child.Y) = (x, y);
        _children.Add(child);
    }

    /// <summary>Takes the last children back.</summary>
    public void Truncate(int count) => _children.Truncate(count);
}
