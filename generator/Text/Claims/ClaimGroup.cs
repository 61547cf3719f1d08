namespace Mingzhang.Text.Claims;

/// <summary>A whole and the parts that a sentence says it is made of: X 为 N，其中：A a；B b。</summary>
public sealed class ClaimGroup
{
    readonly List<(Claim Claim, int Segment)> _parts = [];

    internal ClaimGroup(Claim? amount, Claim? change, Claim? count, int parenthesis) =>
        (AmountWhole, ChangeWhole, CountWhole, Parenthesis) = (amount, change, count, parenthesis);

    public Claim? AmountWhole { get; }

    public Claim? ChangeWhole { get; }

    public Claim? CountWhole { get; }

    /// <summary>The parts in order, with the number of the piece between semicolons in which each stands.</summary>
    public IReadOnlyList<(Claim Claim, int Segment)> Parts => _parts;

    /// <summary>等, 主要: not everything is named.</summary>
    public bool IsOpen { get; internal set; }

    internal int Parenthesis { get; }

    /// <summary>How deep the paragraph that names the whole is numbered: 一、 1, （一） 2, 1. 3, （1） 4; 0 where nothing is.</summary>
    internal int Level { get; init; }

    internal int Segment { get; set; }

    internal Facets Scope { get; set; }

    /// <summary>The parts stand in paragraphs of their own below.</summary>
    public bool WaitsForPassages { get; internal set; }

    internal void Add(Claim claim) => _parts.Add((claim, Segment));
}
