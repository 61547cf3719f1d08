namespace Mingzhang.Model.Layout;

/// <summary>The account that money belongs to, where a table or a code is tied to one.</summary>
public enum BudgetKind : byte
{
    /// <summary>Not said, or any.</summary>
    Any,

    /// <summary>一般公共预算.</summary>
    General,

    /// <summary>政府性基金预算.</summary>
    Fund,

    /// <summary>国有资本经营预算.</summary>
    StateCapital,
}
