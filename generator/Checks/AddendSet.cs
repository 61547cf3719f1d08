using Mingzhang.Diagnostics;

namespace Mingzhang.Checks;

/// <summary>The cells that a total is the sum of, by one equation.</summary>
/// <param name="Addresses">Of the filled addends, in the order of the table.</param>
public sealed record AddendSet(string Equation, Message Says, IReadOnlyList<string> Addresses);
