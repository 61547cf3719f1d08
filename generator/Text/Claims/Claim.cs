using Mingzhang.Diagnostics;

namespace Mingzhang.Text.Claims;

/// <summary>A statement of a written section that can be held against the tables, the text itself or last year.</summary>
public sealed class Claim
{
    public required ClaimKind Kind { get; init; }

    public required string Section { get; init; }

    /// <summary>The number with its unit as written; the words of a statement without a number.</summary>
    public required string Written { get; init; }

    public required SourceSpan Span { get; init; }

    /// <summary>The sentence that makes the claim, as written.</summary>
    public required string Sentence { get; init; }

    /// <summary>Changes: the claim and what its sentence goes on to say, the reason above all, as written; else empty.</summary>
    public string Statement { get; init; } = "";

    public decimal Value { get; init; }

    public string Unit { get; init; } = "";

    /// <summary>How many 元 one unit of money is.</summary>
    public decimal Factor { get; init; } = 1;

    public required Subject Subject { get; set; }

    /// <summary>What the section, its heading and the whole that this is a part of say about the subject.</summary>
    public Facets Scope { get; init; }

    /// <summary>The whole that this is a part of: the amount before 其中.</summary>
    public Claim? Whole { get; init; }

    /// <summary>1 for an increase, -1 for a decrease; 0 where nothing is said.</summary>
    public int Direction { get; init; }

    /// <summary>The claims that this one may refer to, the likeliest first: the amount that has grown, the whole of a share.</summary>
    public IReadOnlyList<Claim> Antecedents { get; init; } = [];

    /// <summary>Shares: the part.</summary>
    public Claim? Part { get; init; }

    /// <summary>Shares: the whole, where the sentence names it (占项目支出总额的).</summary>
    public Subject? Of { get; init; }

    /// <summary>A year named before the number, where it is not the budget's own.</summary>
    public int? Year { get; init; }

    /// <summary>All years that the section names, dates aside.</summary>
    public required IReadOnlySet<int> SectionYears { get; init; }

    /// <summary>约, 超过: the number is not exact.</summary>
    public bool IsRough { get; init; }

    /// <summary>完成年初预算的 p%.</summary>
    public bool IsCompletion { get; init; }

    /// <summary>The parts whose sum is claimed: A、B、C合计 N.</summary>
    public IReadOnlyList<Subject> SumOf { get; init; } = [];

    /// <summary>共计 N: the amounts before it in the sentence.</summary>
    public IReadOnlyList<Claim> Summed { get; init; } = [];

    /// <summary>Everything that its paragraph and the titles above it speak of.</summary>
    public required IReadOnlySet<(Dimension Dimension, string Value)> Around { get; init; }

    /// <summary>The words that it stands among say why something is so, not how much there is.</summary>
    public bool IsReason { get; init; }

    /// <summary>Changes: what they are counted from, where the words beside them name it: <see cref="Facets.Planned"/>, <see cref="Facets.LastYear"/>.</summary>
    public string? Against { get; init; }

    /// <summary>Counts: how many names follow (部门3个，包括：甲、乙、丙); 0 where none do or the list is open.</summary>
    public int Listed { get; internal set; }

    /// <summary>The address that the number is bound to, where it was not typed.</summary>
    public string? BoundTo { get; init; }

    /// <summary>A Chinese numeral: it is not missed where nothing decides it.</summary>
    public bool InWords { get; init; }

    /// <summary>The subject stands right before the number, not in an earlier clause.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The paragraph of the section, counted from 0.</summary>
    public int Passage { get; init; }

    /// <summary>Its place among the claims of the disclosure, counted from 0.</summary>
    internal int Order { get; set; }

    /// <summary>How many parentheses are open around it.</summary>
    internal int Depth { get; init; }

    internal int Start { get; init; }

    internal int End { get; init; }

    /// <summary>The value in 元, or as it is where it is no money.</summary>
    public decimal Base => Value * Factor;

    public int Decimals => Value.Scale;

    public bool IsMoney => Kind is ClaimKind.Amount or ClaimKind.Change or ClaimKind.Previous or ClaimKind.Nothing;
}
