namespace Mingzhang.Print.Layout;

/// <summary>The room that a box is given.</summary>
/// <param name="Width">Of its margin-less outer edge.</param>
/// <param name="Height">Down to the end of the page; infinite while measuring.</param>
/// <param name="AtTop">Nothing better will come: something must be placed, if need be over the edge.</param>
/// <param name="KeepsMargin">At the top after a forced break, where the first margin counts.</param>
/// <param name="PageName">The kind of page this is.</param>
/// <param name="PageHeight">The height of a whole empty page.</param>
readonly record struct Space(double Width, double Height, bool AtTop, bool KeepsMargin, string PageName, double PageHeight)
{
    /// <summary>As much room as wanted, to measure in.</summary>
    public static Space Endless(double width) => new(width, double.PositiveInfinity, true, false, "", double.PositiveInfinity);

    public bool IsEndless => double.IsPositiveInfinity(Height);

    public bool Holds(double height) => height <= Height + 0.01;
}
