namespace Mingzhang.Print.Styles;

/// <summary>How one property is written.</summary>
/// <param name="Name">As written.</param>
/// <param name="Expected">What may stand, for messages and for README.md.</param>
/// <param name="Read">Reads a value and adds what it declares; false where it does not fit.</param>
sealed record PropertyRule(string Name, string Expected, Func<ValueReader, List<Declaration>, bool> Read);
