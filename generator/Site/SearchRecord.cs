namespace Mingzhang.Site;

/// <summary>Something that a search can find: a page, a row of a table, a project, a written part.</summary>
/// <param name="Kind"><c>table</c>, <c>row</c>, <c>form</c> or <c>text</c>.</param>
/// <param name="Place">Where it stands: year and department, and the table for a row.</param>
/// <param name="Path">From the root of the site, with the anchor.</param>
/// <param name="Code">The code of a row, else empty.</param>
/// <param name="Body">Further text that is searched: amounts as shown, the words of a section.</param>
sealed record SearchRecord(string Kind, string Title, string Place, string Path, string Code, string Body);
