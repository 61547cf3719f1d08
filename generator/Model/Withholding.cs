namespace Mingzhang.Model;

/// <summary>Something left out for secrecy: totals may exceed the published parts.</summary>
public sealed record Withholding(string At, string Reason);
