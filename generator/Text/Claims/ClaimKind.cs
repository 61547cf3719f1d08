namespace Mingzhang.Text.Claims;

/// <summary>What a sentence says with a number.</summary>
public enum ClaimKind : byte
{
    /// <summary>X 为 N 万元.</summary>
    Amount,

    /// <summary>比上年增加 d 万元.</summary>
    Change,

    /// <summary>增长 p%.</summary>
    Growth,

    /// <summary>占 p%.</summary>
    Share,

    /// <summary>项目 n 个.</summary>
    Count,

    /// <summary>Last year's amount: 上年预算 N 万元.</summary>
    Previous,

    /// <summary>与上年持平.</summary>
    Steady,

    /// <summary>无“三公”经费: a zero without a number.</summary>
    Nothing,

    /// <summary>A number without a unit.</summary>
    Bare,
}
