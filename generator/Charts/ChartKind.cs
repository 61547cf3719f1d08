namespace Mingzhang.Charts;

/// <summary>Which drawing answers a question (ux.md C11).</summary>
public enum ChartKind : byte
{
    /// <summary>Sorted horizontal bars: on what?</summary>
    Bars,

    /// <summary>One bar of 100 %: in which parts?</summary>
    Shares,

    /// <summary>Two bars of one length: does what comes in equal what goes out?</summary>
    Balance,

    /// <summary>Pairs of bars: this year and last.</summary>
    Comparison,

    /// <summary>One bar a year.</summary>
    Trend,
}
