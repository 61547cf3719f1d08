namespace Mingzhang.Print.Display;

/// <summary>The whole document, ready to be written: nothing is measured or decided after this.</summary>
/// <param name="PageSizes">Width and height of every page.</param>
/// <param name="Pages">Painted as they are asked for, once and in order, so that not all need to be in memory.</param>
/// <param name="Destinations">Where ids stand.</param>
/// <param name="Bookmarks">In reading order.</param>
sealed record DisplayList(
    IReadOnlyList<(double Width, double Height)> PageSizes,
    IEnumerable<DisplayPage> Pages,
    IReadOnlyDictionary<string, Destination> Destinations,
    IReadOnlyList<Bookmark> Bookmarks);
