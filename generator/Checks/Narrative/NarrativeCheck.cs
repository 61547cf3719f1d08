using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>Reads what the written sections claim and holds it against the tables, the text itself and last year.</summary>
sealed class NarrativeCheck : ICheck
{
    public string Name => "NAR";

    public void Run(CheckContext context)
    {
        if (context.Disclosure.Sections.Count == 0) return;
        var lexicon = Lexicon.Of(context.Disclosure, context.Standard, context.Library);
        var set = ClaimReader.Read(context.Disclosure, lexicon);
        if (set.Passages.Count == 0) return;
        var desk = new NarrativeDesk(context, set, lexicon);
        foreach (var claim in set.Claims.Where(claim => claim.BoundTo is not null)) desk.Bind(claim);
        var unreadable = HasUnreadableTable(context);
        var amounts = new AmountJudge(desk);
        var counts = new CountJudge(desk);
        foreach (var claim in set.Claims)
        {
            if (claim.BoundTo is not null || unreadable) continue;
            if (claim.Kind is ClaimKind.Amount or ClaimKind.Nothing) amounts.Judge(claim);
            else if (claim.Kind == ClaimKind.Count) counts.Judge(claim);
        }
        var names = new NameJudge(desk);
        foreach (var claim in set.Claims) names.Judge(claim);
        foreach (var list in set.Lists) names.Judge(list);
        foreach (var claim in set.Claims.Where(claim => claim is { Kind: ClaimKind.Amount, BoundTo: null } && !unreadable)) amounts.JudgeLoosely(claim);
        var groups = new GroupJudge(desk);
        foreach (var group in set.Groups) groups.Judge(group);
        var shares = new ShareJudge(desk);
        foreach (var claim in set.Claims.Where(claim => claim is { Kind: ClaimKind.Share, BoundTo: null })) shares.Judge(claim);
        new ChangeJudge(desk).Judge([.. set.Claims.Where(claim => claim.BoundTo is null)]);
        new TextRemarks(desk).Tell();
        var changed = new ChangedCells(desk);
        context.Claims = [.. set.Claims.Select((claim, index) => changed.Of(index) is { } cell ? desk.Of(claim)! with { Changed = cell } : desk.Of(claim)!)];
    }

    /// <summary>A table that could not be read would make every true sentence about it look wrong.</summary>
    static bool HasUnreadableTable(CheckContext context) => context.Disclosure.Tables.Any(table => context.IsUnreadable(table.File));
}
