namespace Mingzhang.Text.Claims;

/// <summary>The respects in which amounts of a budget differ, and in which words say which one is meant.</summary>
public enum Dimension : byte
{
    /// <summary>收入 or 支出.</summary>
    Flow,

    /// <summary>一般公共预算, 政府性基金, 单位资金 …</summary>
    Fund,

    /// <summary>当年, 上年结转, both together (总计).</summary>
    Time,

    /// <summary>基本支出 or 项目支出.</summary>
    Nature,

    /// <summary>人员经费 or 公用经费.</summary>
    Kind,

    /// <summary>“三公”经费, 机关运行经费, 政府采购 …</summary>
    Domain,

    /// <summary>Null for what a disclosure is about; otherwise what it is compared with: the budget beside final accounts, last year.</summary>
    Stage,

    /// <summary>A row by its name: a class of expenditure, a project, a unit.</summary>
    Item,
}
