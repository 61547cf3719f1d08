namespace Mingzhang.Print.Fonts;

/// <summary>A font file that cannot be used; the message says why.</summary>
sealed class FontFormatException(string message) : Exception(message)
{
    /// <summary>The name of the font's source.</summary>
    public string Font { get; init; } = "";
}
