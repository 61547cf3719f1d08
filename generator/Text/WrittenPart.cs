using Mingzhang.Diagnostics;

namespace Mingzhang.Text;

/// <summary>A written section as HTML that is safe to publish.</summary>
/// <param name="Html">Headings begin at h2: the page's h1 is the section's title.</param>
/// <param name="Plain">The words without marks, paragraphs separated by a line end; for search and for descriptions.</param>
/// <param name="Headings">For the contents of a long page.</param>
/// <param name="Findings">Links and pictures that are not published, with their places.</param>
public sealed record WrittenPart(string Html, string Plain, IReadOnlyList<WrittenHeading> Headings, IReadOnlyList<Finding> Findings);
