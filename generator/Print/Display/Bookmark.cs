namespace Mingzhang.Print.Display;

/// <summary>An entry of the outline; the page counts from 0, the place is the top of the heading.</summary>
sealed record Bookmark(int Level, string Title, int Page, double Y);
