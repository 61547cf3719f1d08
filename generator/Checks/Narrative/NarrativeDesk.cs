using Mingzhang.Diagnostics;
using Mingzhang.Text.Binding;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>What the judges of claims share: the cells, last year, the verdicts so far.</summary>
sealed class NarrativeDesk(CheckContext context, ClaimSet set, Lexicon lexicon)
{
    readonly Dictionary<Claim, ClaimVerdict> _verdicts = new(ReferenceEqualityComparer.Instance);

    public CheckContext Context { get; } = context;

    public ClaimSet Set { get; } = set;

    public Lexicon Lexicon { get; } = lexicon;

    public CellIndex Cells { get; } = new(context.Grid, lexicon);

    public SubjectResolver Resolver => field ??= new SubjectResolver(Cells);

    /// <summary>The amounts whose share is told.</summary>
    public HashSet<Claim> Shared => field ??= [.. Set.Claims.Where(claim => claim is { Kind: ClaimKind.Share, Part: not null }).Select(claim => claim.Part!)];

    /// <summary>The figures of comparison that a paragraph names: 比预算8.00万元.</summary>
    public ILookup<(string Section, int Passage), Claim> Stated => field ??= Set.Claims.Where(claim => claim.Kind == ClaimKind.Previous).ToLookup(claim => (claim.Section, claim.Passage));

    public LastYear LastYear { get; } = new(context.Disclosure, context.OtherYears);

    public IReadOnlyDictionary<Claim, ClaimVerdict> Verdicts => _verdicts;

    public ClaimVerdict? Of(Claim? claim) => claim is null ? null : _verdicts.GetValueOrDefault(claim);

    public bool IsWrong(Claim? claim) => Of(claim) is { Outcome: ClaimOutcome.Contradicts };

    public bool IsDecided(Claim claim) => Of(claim) is { Outcome: not ClaimOutcome.Undecided };

    public void Agree(Claim claim, ClaimBasis basis, CellMeaning? cell = null, Message how = default, bool unique = false, Claim? whole = null) =>
        Record(new ClaimVerdict(claim, ClaimOutcome.Agrees, basis) { At = cell?.Cell.Address, Cell = cell is null ? default : Places.Span(cell.Cell), How = how, IsUnique = unique, Whole = whole });

    public void Leave(Claim claim) => _verdicts.TryAdd(claim, new ClaimVerdict(claim, ClaimOutcome.Undecided, ClaimBasis.None));

    public void Bind(Claim claim) => Record(new ClaimVerdict(claim, ClaimOutcome.Bound, ClaimBasis.Table) { At = claim.BoundTo, Cell = Context.Grid.Find(claim.BoundTo ?? "") is { } cell ? Places.Span(cell) : default });

    /// <summary>Records a contradiction and reports it at the claim.</summary>
    public void Contradict(Claim claim, Rule rule, ClaimBasis basis, Message message, string? expected, CellMeaning? cell = null, Severity? severity = null, Message help = default, IReadOnlyList<RelatedPlace>? related = null)
    {
        Record(new ClaimVerdict(claim, ClaimOutcome.Contradicts, basis)
        {
            At = cell?.Cell.Address,
            Cell = cell is null ? default : Places.Span(cell.Cell),
            Expected = expected,
            How = message,
            Rule = rule.Id,
        });
        Report(claim, rule, message, expected, severity ?? rule.Severity, help, [.. cell is null ? [] : new[] { Related(cell) }, .. related ?? []]);
    }

    /// <summary>Reports a finding about a claim without judging it.</summary>
    public void Report(Claim claim, Rule rule, Message message, string? expected, Severity severity, Message help, IReadOnlyList<RelatedPlace> related) =>
        Context.Report(rule.At(claim.Span, message) with
        {
            Severity = severity,
            At = $"text/{claim.Section}",
            Published = claim.Kind is ClaimKind.Nothing or ClaimKind.Steady ? claim.Written : Figures.Plain(claim.Value),
            Expected = expected,
            Related = related,
            Help = help.IsEmpty ? new("核对这句话与表；正文有误就改正文，或用 {{ amount \"…\" }} 从表里取数", "Compare the sentence with the table; mend the text, or take the number from the table with {{ amount \"…\" }}") : help,
        });

    public static RelatedPlace Related(CellMeaning cell)
    {
        var place = Places.InTable(cell.Cell);
        var value = cell.HasValue ? Figures.Plain(cell.Amount.Value) : "空";
        var printed = cell.HasValue ? Figures.Plain(cell.Amount.Value) : "blank";
        return new RelatedPlace(Places.Span(cell.Cell), new($"{place.Chinese}为 {value}（{cell.Cell.Address}）", $"{place.English} is {printed} ({cell.Cell.Address})"));
    }

    void Record(ClaimVerdict verdict) => _verdicts[verdict.Claim] = verdict;
}
