namespace Mingzhang.Model;

/// <summary>更正说明: what was changed after publication, and when.</summary>
/// <param name="Was">The data fingerprint (SHA-256 of facts.csv, 12 to 64 hex digits) before the correction, or null.</param>
public sealed record Correction(DateOnly Date, string What, string? Was = null);
