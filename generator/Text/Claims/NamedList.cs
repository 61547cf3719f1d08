using Mingzhang.Diagnostics;

namespace Mingzhang.Text.Claims;

/// <summary>Names that a sentence lists without numbers: 主要包括办公费、邮电费等.</summary>
/// <param name="Of">The claim before the list, or null.</param>
public sealed record NamedList(string Section, Claim? Of, IReadOnlyList<ListedName> Names, bool IsOpen);

/// <summary>A name in a list.</summary>
public sealed record ListedName(string Written, Subject Subject, SourceSpan Span);
