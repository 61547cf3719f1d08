using System.Buffers;

namespace Mingzhang.Output;

/// <summary>
/// One file to be made: where it goes, what it is made from, and how. Inputs are named <c>source:content/…</c>,
/// <c>theme:table.sbn</c>, <c>standard:shanxi-2023</c>, <c>site</c> …; equal inputs give equal bytes.
/// </summary>
public sealed record OutputJob(OutputPath Path, IReadOnlyList<string> Inputs, Action<IBufferWriter<byte>> Write);
