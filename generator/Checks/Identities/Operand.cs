namespace Mingzhang.Checks.Identities;

/// <summary>One cell (or plain number) of an identity.</summary>
/// <param name="Sign">1 or -1, on the operand's own side.</param>
readonly record struct Operand(int Sign, CellRef? Cell, decimal Constant)
{
    /// <summary>The address where a cell would stand that the table does not have; null where there is one.</summary>
    public string? MissingAt { get; init; }

    public bool HasValue => Cell is not { } cell ? MissingAt is null : cell.Amount.HasValue;

    public decimal Value => Cell is { } cell ? (cell.Amount.HasValue ? cell.Amount.Value : 0) : Constant;
}
