using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>
/// Numbers that were typed and could be taken from the tables: those that agree to the last digit with exactly one cell that their words can
/// mean, and shares of two such numbers.
/// </summary>
public static class BindingProposal
{
    /// <summary>The text of a file with its numbers bound; null where there is nothing to bind.</summary>
    /// <param name="claims">Those of the disclosure.</param>
    public static string? Bind(string file, string text, IReadOnlyList<ClaimVerdict> claims)
    {
        // A text that has bindings already was thought about: its columns are not those of its source.
        if (text.Contains("{{", StringComparison.Ordinal)) return null;
        var unique = claims.Where(verdict => verdict is { Outcome: ClaimOutcome.Agrees, IsUnique: true, At: not null } && IsPlain(verdict.At)).ToDictionary(verdict => verdict.Claim, verdict => verdict.At!);
        var lines = text.Split('\n');
        var changed = false;
        foreach (var verdict in claims.Where(verdict => verdict.Claim.Span.File == file).OrderByDescending(verdict => verdict.Claim.Span))
        {
            if (Binding(verdict, unique) is not { } binding || verdict.Claim.Span.Line > lines.Length) continue;
            var (span, line) = (verdict.Claim.Span, lines[verdict.Claim.Span.Line - 1]);
            if (span.EndColumn - 1 > line.Length || line[(span.Column - 1)..(span.EndColumn - 1)] != verdict.Claim.Written) continue;
            lines[span.Line - 1] = line[..(span.Column - 1)] + binding + line[(span.EndColumn - 1)..];
            changed = true;
        }
        return changed ? string.Join('\n', lines) : null;
    }

    static string? Binding(ClaimVerdict verdict, Dictionary<Claim, string> unique)
    {
        var claim = verdict.Claim;
        if (claim is { Kind: ClaimKind.Amount, Value: not 0, Unit: "万元" or "元" } && unique.TryGetValue(claim, out var at)) return $"{{{{ amount \"{at}\" }}}}";
        return claim is { Kind: ClaimKind.Share, Decimals: 2, Part: { } part } && verdict is { Outcome: ClaimOutcome.Agrees, Whole: { } whole } && unique.TryGetValue(part, out var partAt) && unique.TryGetValue(whole, out var wholeAt)
            ? $"{{{{ share \"{partAt}\" \"{wholeAt}\" }}}}" : null;
    }

    static bool IsPlain(string address) => address.AsSpan().IndexOfAny("\"\\{}") < 0;
}
