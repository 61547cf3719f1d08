using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Sources;

/// <summary>What an amount cell says, and what is remarkable about how it says it.</summary>
/// <param name="Fault">The rule that the text breaks, or null for a readable amount.</param>
/// <param name="Folded">Full-width characters or inner spaces had to be converted.</param>
/// <param name="Sign">A sign of the standard was read as 不适用.</param>
readonly record struct AmountReading(Amount Amount, Rule? Fault, bool Folded, bool Sign)
{
    public static AmountReading Of(Amount amount, bool folded = false) => new(amount, null, folded, false);

    public static AmountReading Wrong(Rule fault) => new(Amount.Blank, fault, false, false);
}
