using Mingzhang.Model;

namespace Mingzhang.Sources;

/// <summary>A disclosure as its folder's name tells it, before anything in it is read.</summary>
/// <param name="Id">The folder's name, <c>2024-budget</c>.</param>
/// <param name="Folder">Relative to the site.</param>
public sealed record DisclosureOutline(string Id, int Year, DisclosureKind Kind, string Folder);
