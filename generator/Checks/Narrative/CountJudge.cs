using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-004: counts against forms, rows, columns that count things, and the names that follow.</summary>
sealed class CountJudge(NarrativeDesk desk)
{
    public void Judge(Claim claim)
    {
        if (claim.Listed > 0)
        {
            JudgeListed(claim);
            return;
        }
        if (!claim.Subject.IsClear || claim.Subject.Text.Length == 0)
        {
            JudgeLoosely(claim);
            return;
        }
        if (claim.Subject.Facets.Nature == "project" || claim.Subject.Text.Contains("绩效目标", StringComparison.Ordinal)) JudgeProjects(claim);
        else JudgeThings(claim);
    }

    void JudgeListed(Claim claim)
    {
        if (claim.Listed == claim.Value) desk.Agree(claim, ClaimBasis.Rows, how: new($"列了 {claim.Listed} 个", $"{claim.Listed} are named"));
        else
        {
            desk.Contradict(claim, NarrativeRules.Count, ClaimBasis.Rows, new(
                $"正文说 {claim.Written}，后面列了 {claim.Listed} 个", $"The text says {claim.Written}, {claim.Listed} are named"), Figures.Plain(claim.Listed),
                help: new("数一数后面的名称；没有列全的，末尾加“等”", "Count the names; if not all are named, end the list with 等"));
        }
    }

    void JudgeProjects(Claim claim)
    {
        var counted = CountsOfProjects(claim).ToList();
        if (counted.Count == 0) return;
        foreach (var (count, what) in counted)
        {
            if (count != claim.Value) continue;
            desk.Agree(claim, ClaimBasis.Rows, how: new($"{what.Chinese}{count} 个", $"{count} {what.English}"));
            return;
        }
        if (claim.IsRough || claim.Whole is not null) return;
        var (first, named) = counted[0];
        desk.Contradict(claim, NarrativeRules.Count, ClaimBasis.Rows, new(
            $"正文“{ClaimWords.Subject(claim)} {claim.Written}”，{named.Chinese}{first} 个", $"The text says “{ClaimWords.Subject(claim)} {claim.Written}”, there are {first} {named.English}"), Figures.Plain(first),
            help: new("核对个数：项目表的行数、公开的绩效目标表的份数", "Check the count: rows of the project table, performance forms published"));
    }

    /// <summary>对7个项目开展自评: which of the projects are meant is not certain, so that a fitting count confirms and another says nothing.</summary>
    void JudgeLoosely(Claim claim)
    {
        if (claim.Subject.Facets.Nature != "project" || CountsOfProjects(claim).FirstOrDefault(counted => counted.Count == claim.Value) is not { Count: > 0 } found) return;
        desk.Agree(claim, ClaimBasis.Rows, how: new($"{found.What.Chinese}{found.Count} 个", $"{found.Count} {found.What.English}"));
    }

    IEnumerable<(int Count, Message What)> CountsOfProjects(Claim claim)
    {
        var disclosure = desk.Context.Disclosure;
        var forms = disclosure.Forms.Count(form => form.Layout.Fields.Any(field => field.Kind is FormFieldKind.Funds or FormFieldKind.Amount) || !IsWholeDepartment(form.Id));
        if (forms > 0) yield return (forms, new("公开的绩效目标表", "performance forms"));
        // 公开绩效目标 n 个 speaks of the forms alone.
        if (forms > 0 && claim.Subject.Text.Contains("公开", StringComparison.Ordinal)) yield break;
        var all = 0;
        foreach (var side in desk.Context.Grid.AllSides.Where(side => side.Side.Layout.RowSource == RowSource.Name && desk.Lexicon.Read(side.Table.Title, out _).Nature == "project"))
        {
            var rows = Enumerable.Range(0, side.Rows.Count).Count(row => side.Rows[row].Role == RowRole.Item && side.Tree.ChildrenOf(row).IsEmpty && side.Numeric.Any(column => side.Rows[row].Cells[column].Amount.HasValue));
            if (rows == 0) continue;
            all += rows;
            var table = Places.Table(side.Table);
            yield return (rows, new($"{table.Chinese}的项目", $"projects in {table.English}"));
        }
        if (all > 0) yield return (all, new("各表的项目共", "projects in all tables"));
    }

    static bool IsWholeDepartment(string form) => form == "department";

    void JudgeThings(Claim claim)
    {
        if (claim.Subject.IsEmpty) return;
        var candidates = desk.Resolver.Find(claim.Subject.Facets, claim.Scope, counts: true);
        if (candidates.IsEmpty) return;
        if (AmountJudge.Match(claim, candidates.Best) is { } cell) desk.Agree(claim, ClaimBasis.Table, cell);
        else if (candidates.IsSure && claim.Subject.Facets.Item is not null && candidates.Best.Any(best => best.HasValue))
        {
            var best = candidates.Best.First(best => best.HasValue);
            var place = Places.InTable(best.Cell);
            desk.Contradict(claim, NarrativeRules.Count, ClaimBasis.Table, new(
                $"正文“{ClaimWords.Subject(claim)} {claim.Written}”，{place.Chinese}为 {best.Amount}", $"The text says “{ClaimWords.Subject(claim)} {claim.Written}”, {place.English} is {best.Amount}"), best.Amount.ToString(), best);
        }
    }
}
