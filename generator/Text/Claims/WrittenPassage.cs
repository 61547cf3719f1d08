using Mingzhang.Diagnostics;

namespace Mingzhang.Text.Claims;

/// <summary>A paragraph of a section, folded, with its place.</summary>
public sealed record WrittenPassage(string Section, string Folded, SourceSpan Span);

/// <summary>截至 a day. <see cref="Day"/> is null where only year and month are given.</summary>
public sealed record StatedDate(string Section, string Written, SourceSpan Span, int Year, int Month, int? Day);
