using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>An equation for one row and one column: cells on both sides, ready to be added up.</summary>
/// <param name="Order">Its place among the identities of the disclosure: in-table ones come before those between tables.</param>
sealed record Identity(Equation Equation, Operand[] Left, Operand[] Right, int Order)
{
    /// <summary>The cell that is judged: the first on the left.</summary>
    public Operand Judged => Left[0];

    public IEnumerable<Operand> Operands => Left.Concat(Right);
}
