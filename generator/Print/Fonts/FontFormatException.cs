namespace Mingzhang.Print.Fonts;

/// <summary>A font file that cannot be used; the message says why.</summary>
sealed class FontFormatException(string message) : Exception(message);
