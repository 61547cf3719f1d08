using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>NAR-005, NAR-013, NAR-020: the parts that a sentence lists against their whole.</summary>
sealed class GroupJudge(NarrativeDesk desk)
{
    /// <summary>Every subset of so many parts is tried before a sum is called wrong.</summary>
    const int MostSubset = 12;

    public void Judge(ClaimGroup group)
    {
        JudgeKind(group, ClaimKind.Amount, group.AmountWhole);
        JudgeKind(group, ClaimKind.Change, group.ChangeWhole);
        JudgeKind(group, ClaimKind.Count, group.CountWhole);
        JudgeShares(group);
    }

    void JudgeKind(ClaimGroup group, ClaimKind kind, Claim? whole)
    {
        if (whole is null) return;
        var all = group.Parts.Where(part => part.Claim.Kind == kind && (kind != ClaimKind.Count || part.Claim.Unit == whole.Unit)).ToList();
        if (all.Count < 2) return;
        var total = Signed(whole);
        foreach (var parts in Readings(all))
        {
            if (parts.Count < 2 || Math.Abs(parts.Sum(Signed) - total) > Tolerance(whole, parts)) continue;
            Prove(whole, parts);
            return;
        }
        if (desk.IsWrong(whole) || all.Any(part => desk.IsWrong(part.Claim))) return;
        var reading = Readings(all).First();
        var sum = reading.Sum(Signed);
        if (group.IsOpen && Math.Abs(sum) <= Math.Abs(total) + Tolerance(whole, reading)) return;
        if (SubsetFits(all.ConvertAll(part => part.Claim), whole, total)) return;
        if (Math.Abs(sum) > Math.Abs(total)) ReportSum(whole, reading, sum);
        else ReportOmission(whole, reading, sum);
    }

    static decimal Signed(Claim claim) => claim.Base * (claim.Direction < 0 ? -1 : 1);

    /// <summary>What may be meant as the parts: the first number of each piece between semicolons, all numbers, those before the first semicolon.</summary>
    static IEnumerable<List<Claim>> Readings(List<(Claim Claim, int Segment)> all)
    {
        var pieces = all.GroupBy(part => part.Segment).ToList();
        if (pieces.Count > 1) yield return [.. pieces.Select(piece => piece.First().Claim)];
        yield return all.ConvertAll(part => part.Claim);
        if (pieces.Count > 1) yield return [.. pieces[0].Select(part => part.Claim)];
    }

    static decimal Tolerance(Claim whole, List<Claim> parts)
    {
        var half = Figures.Half(whole);
        foreach (var part in parts) half += part.Value == 0 ? 0 : Figures.Half(part);
        return whole.Kind == ClaimKind.Count ? 0 : half;
    }

    void Prove(Claim whole, List<Claim> parts)
    {
        var terms = string.Join(" + ", parts.Select(part => Figures.Plain(part.Direction < 0 ? -part.Value : part.Value))) + " = " + Figures.Plain(whole.Direction < 0 ? -whole.Value : whole.Value);
        var how = new Message(terms, terms);
        foreach (var claim in parts.Prepend(whole))
        {
            if (!desk.IsDecided(claim)) desk.Agree(claim, ClaimBasis.Text, how: how);
        }
    }

    /// <summary>Some of the numbers make the whole, and each of the others is right by a table: it only stands among the parts.</summary>
    bool SubsetFits(List<Claim> parts, Claim whole, decimal total)
    {
        var tolerance = Tolerance(whole, parts);
        var certain = parts.ConvertAll(part => desk.Of(part) is { Basis: ClaimBasis.Table, Outcome: ClaimOutcome.Agrees } && part.Value != 0);
        if (parts.Count > MostSubset)
        {
            var sum = 0m;
            return Enumerable.Range(0, parts.Count).Any(i => Math.Abs((sum += Signed(parts[i])) - total) <= tolerance && certain.Skip(i + 1).All(sure => sure));
        }
        for (var chosen = 3; chosen < 1 << parts.Count; chosen++)
        {
            if (int.PopCount(chosen) < 2) continue;
            var (sum, allowed) = (0m, true);
            for (var i = 0; i < parts.Count; i++)
            {
                if ((chosen & (1 << i)) != 0) sum += Signed(parts[i]);
                else allowed &= certain[i];
            }
            if (allowed && Math.Abs(sum - total) <= tolerance) return true;
        }
        return false;
    }

    void ReportSum(Claim whole, List<Claim> parts, decimal sum)
    {
        var rule = whole.Kind == ClaimKind.Count ? NarrativeRules.Count : whole.Kind == ClaimKind.Change ? NarrativeRules.Change : NarrativeRules.Sum;
        var terms = string.Join(" + ", parts.Select(part => Figures.Plain(part.Value)));
        desk.Contradict(whole, rule, ClaimBasis.Text, new(
            $"正文“{ClaimWords.Subject(whole)} {whole.Written}”，所列各项 {terms} = {Figures.Show(sum, whole)}", $"The text says {whole.Written}; the parts {terms} make {Figures.Show(sum, whole)}"),
            Figures.Show(sum, whole), help: new("核对总数和每一项", "Check the whole and every part"), related: [.. parts.Take(8).Select(part => new RelatedPlace(part.Span, new($"其中 {part.Written}", $"part {part.Written}")))]);
    }

    void ReportOmission(Claim whole, List<Claim> parts, decimal sum)
    {
        var left = Omitted(whole, parts);
        var names = left.Count > 0 ? "，没有列出：" + string.Join("、", left.Take(6)) : "";
        desk.Report(whole, NarrativeRules.Enumeration, new(
            $"列举没有用“等”收尾，各项之和 {Figures.Show(sum, whole)}，不是 {whole.Written}{names}", $"The list is closed, but its items make {Figures.Show(sum, whole)}, not {whole.Written}{(left.Count > 0 ? ": " + string.Join(", ", left.Take(6)) : "")}"),
            Figures.Show(sum, whole), NarrativeRules.Enumeration.Severity, new("补全所列各项，或在末尾加“等”", "Name all items, or end the list with 等"),
            [.. parts.Take(8).Select(part => new RelatedPlace(part.Span, new($"所列 {part.Written}", $"named: {part.Written}")))]);
    }

    /// <summary>The rows beside those that the parts were found in which hold an amount and are not named.</summary>
    List<string> Omitted(Claim whole, List<Claim> parts)
    {
        var cells = parts.Select(part => desk.Of(part)?.At is { } at ? desk.Context.Grid.Find(at) : null).OfType<CellRef>().ToList();
        if (cells.Count == 0) return [];
        var home = cells.GroupBy(cell => (cell.Grid, cell.ColumnIndex)).OrderByDescending(group => group.Count()).First();
        var named = home.Select(cell => cell.RowIndex).ToHashSet();
        var level = home.First().Row.Level;
        return [.. Enumerable.Range(0, home.Key.Grid.Rows.Count)
            .Where(row => home.Key.Grid.Rows[row] is { Role: RowRole.Item } item && item.Level == level && !named.Contains(row) && item.Cells[home.Key.ColumnIndex].Amount is { HasValue: true, Value: not 0 })
            .Select(row => $"{Places.RowName(home.Key.Grid.Rows[row])} {home.Key.Grid.Rows[row].Cells[home.Key.ColumnIndex].Amount}")];
    }

    /// <summary>NAR-013: some parts tell their share and one does not.</summary>
    void JudgeShares(ClaimGroup group)
    {
        var parts = group.Parts.Select(part => part.Claim).Where(claim => claim.Kind == ClaimKind.Amount).ToList();
        var shared = desk.Shared;
        var without = parts.Where(part => !shared.Contains(part) && part.Value != 0).ToList();
        if (parts.Count(shared.Contains) < 2 || without.Count != 1) return;
        desk.Report(without[0], NarrativeRules.MissingShare, new(
            $"其他各项都写了占比，“{ClaimWords.Subject(without[0])} {without[0].Written}”没有写", $"The other items have a share, “{ClaimWords.Subject(without[0])} {without[0].Written}” has none"),
            null, Severity.Info, new("补上占比", "Add the share"), []);
    }
}
