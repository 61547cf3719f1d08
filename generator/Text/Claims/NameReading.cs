namespace Mingzhang.Text.Claims;

/// <summary>What the lexicon makes of the name of a row, a column or a table.</summary>
/// <param name="Name">The name folded, without numbering.</param>
/// <param name="Understood">The lexicon knows every character of it.</param>
/// <param name="Item">The name that an item so called goes by in all tables: 公务用车购置及运行费 and 公务用车购置及运行维护费 are one.</param>
sealed record NameReading(string Name, Facets Facets, bool Understood, string Item);
