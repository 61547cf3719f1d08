using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Text.Binding;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>What the judges of claims share: the cells, last year, the verdicts so far.</summary>
sealed class NarrativeDesk(CheckContext context, ClaimSet set, Lexicon lexicon)
{
    /// <summary>By the order of the claims.</summary>
    readonly ClaimVerdict?[] _verdicts = new ClaimVerdict?[set.Claims.Count];

    public CheckContext Context { get; } = context;

    public ClaimSet Set { get; } = set;

    public Lexicon Lexicon { get; } = lexicon;

    public CellIndex Cells { get; } = new(context.Grid, lexicon);

    public SubjectResolver Resolver => field ??= new SubjectResolver(Cells);

    /// <summary>The amounts whose share is told.</summary>
    public HashSet<Claim> Shared => field ??= [.. Set.Claims.Where(claim => claim is { Kind: ClaimKind.Share, Part: not null, IsCompletion: false }).Select(claim => claim.Part!)];

    /// <summary>The figures of comparison that a paragraph names: 比预算8.00万元.</summary>
    public ILookup<(string Section, int Passage), Claim> Stated => field ??= Set.Claims.Where(claim => claim.Kind == ClaimKind.Previous || (claim.Kind == ClaimKind.Amount && claim.Year < Context.Disclosure.Year)).ToLookup(claim => (claim.Section, claim.Passage));

    /// <summary>The claims of the same section before one, the nearest first.</summary>
    public IEnumerable<Claim> Before(Claim claim, int most)
    {
        var first = claim.Order - 1;
        for (var i = first; i >= Math.Max(0, first - most) && Set.Claims[i].Section == claim.Section; i--) yield return Set.Claims[i];
    }

    /// <summary>
    /// Last year's amount of a cell in 元. Another column of the table gives it too, but on its own basis (执行数 or 预算数): such a one confirms and
    /// contradicts nothing.
    /// </summary>
    public IEnumerable<LastYearAmount> LastYearOf(CellRef cell)
    {
        var half = cell.Column.Unit.InYuan(1) / 200;
        if (LastYear.Find(cell.Address) is { HasValue: true } published) yield return new(cell.Column.Unit.InYuan(published.Value), half, IsCertain: true);
        else
        {
            // 一般公共预算 and 合计 of one row hold one amount: what is known of either is known of both.
            foreach (var beside in cell.Grid.Numeric.Where(column => column != cell.ColumnIndex && cell.Row.Cells[column].Amount == cell.Row.Cells[cell.ColumnIndex].Amount && cell.Grid.Columns[column].Unit == cell.Column.Unit))
            {
                if (LastYear.Find(new CellRef(cell.Grid, cell.RowIndex, beside).Address) is { HasValue: true } known) yield return new(cell.Column.Unit.InYuan(known.Value), half, IsCertain: true);
            }
        }
        if (Cells.At(cell) is not { } meant) yield break;
        foreach (var before in Cells.LastYearOf(meant).Where(before => before.HasValue)) yield return new(before.Base, half, IsCertain: false);
    }

    public LastYear LastYear { get; } = new(context.Disclosure, context.OtherYears);

    public ClaimVerdict? Of(Claim? claim) => claim is null ? null : _verdicts[claim.Order];

    public bool IsWrong(Claim? claim) => Of(claim) is { Outcome: ClaimOutcome.Contradicts };

    public bool IsDecided(Claim claim) => Of(claim) is { Outcome: not ClaimOutcome.Undecided };

    public void Agree(Claim claim, ClaimBasis basis, CellMeaning? cell = null, Message how = default, bool unique = false, Claim? whole = null) =>
        Record(new ClaimVerdict(claim, ClaimOutcome.Agrees, basis) { At = cell?.Cell.Address, Cell = cell is null ? default : Places.Span(cell.Cell), How = how, IsUnique = unique, Whole = whole });

    public void Leave(Claim claim) => _verdicts[claim.Order] ??= new ClaimVerdict(claim, ClaimOutcome.Undecided, ClaimBasis.None);

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

    void Record(ClaimVerdict verdict) => _verdicts[verdict.Claim.Order] = verdict;
}
