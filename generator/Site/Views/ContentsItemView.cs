namespace Mingzhang.Site.Views;

/// <summary>A line of the contents.</summary>
/// <param name="Id">The path inside the disclosure, without extension: <c>tables/01</c>; equal to a page's <c>contents_id</c> where it is that page.</param>
/// <param name="Kind">table, text or projects</param>
public sealed record ContentsItemView(string Id, string Kind, string Title, string Href)
{
    /// <summary>表号, of a table that has one.</summary>
    public string? Label { get; init; }

    /// <summary>A table without any amount.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>How many forms, of the list of forms.</summary>
    public int Count { get; init; }
}
