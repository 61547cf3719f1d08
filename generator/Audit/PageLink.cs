namespace Mingzhang.Audit;

/// <summary>A link that a page makes inside the site.</summary>
/// <param name="Target">The path meant, from the root.</param>
/// <param name="Fragment">The anchor, or empty.</param>
readonly record struct PageLink(string Page, string Target, string Fragment);
