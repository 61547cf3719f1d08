namespace Mingzhang.Print.Display;

/// <summary>A page as events, in the order of reading.</summary>
sealed class DisplayPage(double width, double height)
{
    public double Width => width;

    public double Height => height;

    public List<DisplayItem> Items { get; } = [];
}
