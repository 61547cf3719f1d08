namespace Mingzhang.Text.Claims;

/// <summary>What a number in a text counts.</summary>
public enum FigureKind : byte
{
    /// <summary>元, 万元, 亿元.</summary>
    Money,

    /// <summary>%.</summary>
    Percent,

    /// <summary>个, 项, 辆, 台, 平方米.</summary>
    Count,

    /// <summary>A number without a unit.</summary>
    Bare,
}
