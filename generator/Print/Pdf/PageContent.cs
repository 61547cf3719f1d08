using Mingzhang.Print.Display;

namespace Mingzhang.Print.Pdf;

/// <summary>What writing a page's content found: who owns each piece of marked content, and the links.</summary>
sealed record PageContent(List<StructureElement> Marks, List<LinkItem> Links);
