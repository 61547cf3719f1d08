namespace Mingzhang.Print.Display;

/// <summary>The whole document, ready to be written: nothing is measured or decided after this.</summary>
sealed record DisplayList(List<DisplayPage> Pages, IReadOnlyDictionary<string, Destination> Destinations, IReadOnlyList<Bookmark> Bookmarks);
