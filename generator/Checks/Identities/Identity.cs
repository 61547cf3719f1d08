using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>An equation for one row and one column: the cells of both sides, those of the left first.</summary>
/// <param name="order">Its place among the identities of the disclosure: in-table ones come before those between tables.</param>
sealed class Identity(Equation equation, Operand[] operands, int leftCount, int order)
{
    public Equation Equation => equation;

    public int Order => order;

    public Operand[] Operands => operands;

    public ReadOnlySpan<Operand> Left => operands.AsSpan(0, leftCount);

    public ReadOnlySpan<Operand> Right => operands.AsSpan(leftCount);

    public int LeftCount => leftCount;

    /// <summary>The cell that is judged: the first on the left.</summary>
    public Operand Judged => operands[0];
}
