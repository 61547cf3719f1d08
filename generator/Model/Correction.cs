namespace Mingzhang.Model;

/// <summary>更正说明: what was changed after publication, and when.</summary>
public sealed record Correction(DateOnly Date, string What);
