using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>How the identities of a disclosure came out.</summary>
/// <param name="Told">Those with something to compare, in the order of the standard.</param>
/// <param name="Skipped">By table, how many had nothing to compare.</param>
sealed record IdentityResults(IReadOnlyList<IdentityResult> Told, IReadOnlyDictionary<string, int> Skipped)
{
    public static IdentityResults None { get; } = new([], new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>The tables about which something was tried, in the order of the disclosure.</summary>
    public IReadOnlyList<TableChecks> Count(Disclosure disclosure)
    {
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        var (equation, current) = ((Equation?)null, (Tally?)null);
        foreach (var result in Told)
        {
            if (current is null || !ReferenceEquals(equation, result.Identity.Equation))
            {
                equation = result.Identity.Equation;
                var table = RoundingNotes.TableOf(equation);
                if (!tallies.TryGetValue(table, out current)) tallies.Add(table, current = new Tally());
            }
            current.Add(result);
        }
        var tables = new List<TableChecks>(disclosure.Tables.Count);
        foreach (var table in disclosure.Tables)
        {
            var skipped = Skipped.GetValueOrDefault(table.Id);
            if (tallies.TryGetValue(table.Id, out var tally) || skipped > 0) tables.Add((tally ?? new Tally()).ToChecks(table.Id, skipped));
        }
        return tables;
    }

    sealed class Tally
    {
        int _verified;
        int _failed;
        int _blocked;
        List<Message>? _roundings;

        public void Add(IdentityResult result)
        {
            if (result.Verdict == Verdict.Exact) _verified++;
            else if (result.Verdict == Verdict.Blocked) _blocked++;
            else if (result.Verdict == Verdict.Rounded) (_roundings ??= []).Add(IdentityText.Of(result));
            else _failed++;
        }

        public TableChecks ToChecks(string table, int skipped) => new(table)
        {
            Verified = _verified,
            Failed = _failed,
            Blocked = _blocked,
            Skipped = skipped,
            Roundings = _roundings ?? (IReadOnlyList<Message>)[],
        };
    }
}
