namespace Mingzhang.Print.Markup;

/// <summary>An attribute; both offsets count from the start of the markup, the second is where the value begins.</summary>
readonly record struct MarkupAttribute(string Name, string Value, int Offset, int ValueOffset);
