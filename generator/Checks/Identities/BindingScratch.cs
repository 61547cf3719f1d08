namespace Mingzhang.Checks.Identities;

/// <summary>The lists that the equations of a disclosure are bound with, one after the other.</summary>
sealed class BindingScratch
{
    /// <summary>The cells of the identity at hand, those of the left side first.</summary>
    public OperandList Operands { get; } = new();

    /// <summary>The sides over whose rows <c>*</c> runs.</summary>
    public List<SideGrid> Sides { get; } = [];

    /// <summary>The rows that <c>*</c> stands for.</summary>
    public List<string?> Rows { get; } = [];

    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);
}
