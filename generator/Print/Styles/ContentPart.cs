namespace Mingzhang.Print.Styles;

/// <summary>A part of a <c>content</c> value.</summary>
sealed record ContentPart(ContentPartKind Kind, string Text);
