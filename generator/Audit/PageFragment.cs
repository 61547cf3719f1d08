namespace Mingzhang.Audit;

/// <summary>A link from a page into itself.</summary>
/// <param name="Anchor">The hash of the anchor that it means.</param>
/// <param name="Offset">Where the link is written on the page, from its <c>#</c>.</param>
/// <param name="Length">How long it is as written.</param>
readonly record struct PageFragment(ulong Anchor, int Offset, int Length);
