namespace Mingzhang.Print;

/// <summary>One sheet of print styles.</summary>
/// <param name="Name">What findings call it: a path relative to the theme.</param>
/// <param name="Text">The rules, in the language of README.md.</param>
public sealed record PrintStyleSheet(string Name, string Text);
