namespace Mingzhang.Print;

/// <summary>What a PDF has besides its looks.</summary>
/// <param name="HasText">Characters that can be searched and copied.</param>
/// <param name="HasOutline">Bookmarks, which headings make.</param>
/// <param name="IsTagged">A structure that can be read aloud.</param>
public sealed record PrintAids(bool HasText, bool HasOutline, bool IsTagged);
