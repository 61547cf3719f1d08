namespace Mingzhang.Checks.Identities;

/// <summary>What comparing the two sides of an identity gave.</summary>
enum Verdict : byte
{
    /// <summary>Nothing to compare: both sides blank, or blank against zero.</summary>
    Skipped,

    Exact,

    /// <summary>Apart by no more than rounding of that many addends explains.</summary>
    Rounded,

    /// <summary>Apart by more than rounding usually gives, less than it could: 不像四舍五入.</summary>
    Doubtful,

    Wrong,

    /// <summary>The judged side is blank, the other holds an amount.</summary>
    LeftBlank,

    /// <summary>The judged side holds an amount, the other is blank.</summary>
    RightBlank,

    /// <summary>A figure that it needs is wrong or unread: the root is told, this is only counted.</summary>
    Blocked,
}
