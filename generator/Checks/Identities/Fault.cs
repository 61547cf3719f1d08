namespace Mingzhang.Checks.Identities;

/// <summary>A figure that is probably wrong, what would mend it, and the broken identities that this explains.</summary>
sealed record Fault(CellRef Cell, decimal Change, IReadOnlyList<IdentityResult> Explains)
{
    public decimal Expected => Cell.Amount.Value + Change;
}
