namespace Mingzhang.Model;

/// <summary>批复: the date and document number of the budget's approval.</summary>
public sealed record Approval(DateOnly? Date, string? Document);
