namespace Mingzhang.Commands;

/// <summary>What <c>explain</c> says of one rule.</summary>
sealed record RuleText(string Title, string Meaning, string Example, string Mend);
