namespace Mingzhang.Print.Styles;

/// <summary>A part of a <c>content</c> value.</summary>
readonly record struct ContentPart(ContentPartKind Kind, string Text);
