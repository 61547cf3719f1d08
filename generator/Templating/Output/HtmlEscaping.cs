using System.Buffers;
using System.Text;

namespace Mingzhang.Templating.Output;

/// <summary>Escapes text for HTML: the five characters that mean something there, and nothing else.</summary>
public static class HtmlEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static bool IsNeeded(ReadOnlySpan<char> text) => text.ContainsAny(Special);

    /// <summary>Where the next character to escape is, or -1.</summary>
    internal static int Next(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    internal static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    public static string Escape(string text)
    {
        var at = Next(text);
        if (at < 0) return text;
        var result = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (at >= 0)
        {
            result.Append(rest[..at]).Append(Encoding.ASCII.GetString(Entity(rest[at])));
            rest = rest[(at + 1)..];
            at = Next(rest);
        }

        return result.Append(rest).ToString();
    }
}
