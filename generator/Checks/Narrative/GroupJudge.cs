using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
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
        if (Math.Abs(sum) > Math.Abs(total))
        {
            if (!group.WaitsForPassages) ReportSum(whole, reading, sum);
        }
        else if (IsPartition(reading)) ReportSum(whole, reading, sum);
        else if (Omitted(whole, reading) is { Count: > 0 } left) ReportOmission(whole, reading, sum, left);
        else if (!group.WaitsForPassages && IsClosed(whole, reading)) ReportOmission(whole, reading, sum, []);
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

    /// <summary>
    /// 其中 may name a few parts of many. That it names all shows where no table knows the parts, and one is nothing, or is what is left over, or
    /// all are of the kind of the whole (政府采购货物预算, 政府采购服务预算).
    /// </summary>
    bool IsClosed(Claim whole, List<Claim> parts) =>
        parts.TrueForAll(part => desk.Of(part)?.At is null)
        && (parts.Exists(part => part.Value == 0) || parts[^1].Subject.Text.StartsWith("其他", StringComparison.Ordinal) || (whole.Subject.Facets.Domain is { } domain && parts.TrueForAll(part => part.Subject.Facets.Domain == domain)));

    /// <summary>基本支出 and 项目支出 are all the expenditure there is, 人员经费 and 公用经费 all the basic one.</summary>
    static bool IsPartition(List<Claim> parts) => Covers(parts, Dimension.Nature, "basic", "project") || Covers(parts, Dimension.Kind, "personnel", "public");

    static bool Covers(List<Claim> parts, Dimension dimension, string one, string other) =>
        parts.Count == 2 && ((parts[0].Subject.Facets[dimension] == one && parts[1].Subject.Facets[dimension] == other) || (parts[0].Subject.Facets[dimension] == other && parts[1].Subject.Facets[dimension] == one));

    void ReportOmission(Claim whole, List<Claim> parts, decimal sum, List<string> left)
    {
        var names = left.Count > 0 ? "，没有列出：" + string.Join("、", left.Take(6)) : "";
        desk.Report(whole, NarrativeRules.Enumeration, new(
            $"列举没有用“等”收尾，各项之和 {Figures.Show(sum, whole)}，不是 {whole.Written}{names}", $"The list is closed, but its items make {Figures.Show(sum, whole)}, not {whole.Written}{(left.Count > 0 ? ": " + string.Join(", ", left.Take(6)) : "")}"),
            Figures.Show(sum, whole), NarrativeRules.Enumeration.Severity, new("补全所列各项，或在末尾加“等”", "Name all items, or end the list with 等"),
            [.. parts.Take(8).Select(part => new RelatedPlace(part.Span, new($"所列 {part.Written}", $"named: {part.Written}")))]);
    }

    /// <summary>The rows beside those that the parts were found in which hold an amount and are not named; none where they do not make up the difference.</summary>
    List<string> Omitted(Claim whole, List<Claim> parts)
    {
        var cells = parts.Select(part => desk.Of(part)?.At is { } at ? desk.Context.Grid.Find(at) : null).OfType<CellRef>().ToList();
        if (cells.Count < parts.Count(part => part.Value != 0)) return [];
        // The same class stands in several tables, and a part may have been found in any of them.
        var named = cells.Select(cell => Lexicon.NameOf(cell.Row.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var home in cells.GroupBy(cell => (cell.Grid, cell.ColumnIndex, cell.Row.Level)).OrderByDescending(home => home.Count()))
        {
            var rows = Enumerable.Range(0, home.Key.Grid.Rows.Count)
                .Where(row => home.Key.Grid.Rows[row] is { Role: RowRole.Item } item && item.Level == home.Key.Level && !named.Contains(Lexicon.NameOf(item.Name)) && item.Cells[home.Key.ColumnIndex].Amount is { HasValue: true, Value: not 0 })
                .ToList();
            var unit = home.First().Column.Unit;
            var all = parts.Sum(Signed) + rows.Sum(row => unit.InYuan(home.Key.Grid.Rows[row].Cells[home.Key.ColumnIndex].Amount.Value));
            if (rows.Count > 0 && Math.Abs(all - Signed(whole)) <= Tolerance(whole, parts) + (rows.Count * unit.InYuan(1) / 200)) return rows.ConvertAll(row => $"{Places.RowName(home.Key.Grid.Rows[row])} {home.Key.Grid.Rows[row].Cells[home.Key.ColumnIndex].Amount}");
        }
        return [];
    }

    /// <summary>NAR-013: some parts tell their share and one does not.</summary>
    void JudgeShares(ClaimGroup group)
    {
        var amounts = group.Parts.Select(part => part.Claim).Where(claim => claim.Kind == ClaimKind.Amount).ToList();
        // A paragraph that goes on about one of the parts divides it, not the whole.
        var parts = group.WaitsForPassages ? amounts.DistinctBy(part => part.Passage).ToList() : amounts.Where(part => part.Passage == amounts[0].Passage).ToList();
        var shared = desk.Shared;
        var without = parts.Where(part => !shared.Contains(part) && part.Value != 0).ToList();
        if (parts.Count(shared.Contains) < 2 || without.Count != 1) return;
        desk.Report(without[0], NarrativeRules.MissingShare, new(
            $"其他各项都写了占比，“{ClaimWords.Subject(without[0])} {without[0].Written}”没有写", $"The other items have a share, “{ClaimWords.Subject(without[0])} {without[0].Written}” has none"),
            null, Severity.Info, new("补上占比", "Add the share"), []);
    }
}
