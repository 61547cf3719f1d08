namespace Mingzhang.Text.Claims;

/// <summary>A number of a text that may say something about the budget. Offsets count folded characters and include the unit.</summary>
/// <param name="Value">As written; its scale is the number of decimals that were written.</param>
/// <param name="Unit">万元, %, 个 …</param>
/// <param name="Factor">How many 元 one unit of money is; 1 for others.</param>
readonly record struct Figure(int Start, int NumberEnd, int End, decimal Value, FigureKind Kind, string Unit, decimal Factor)
{
    /// <summary>Written as a Chinese numeral (两项): counted only where something can be counted.</summary>
    public bool InWords { get; init; }

    public int Decimals => Value.Scale;
}
