namespace Mingzhang.Print.Styles;

/// <summary>A property with its value, read; the type of the value goes with the property.</summary>
sealed record Declaration(StyleProperty Property, object? Value);
