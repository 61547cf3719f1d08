namespace Mingzhang.Documents;

/// <summary>
/// Keeps one string of the short texts that sources repeat without end: keys, levels, codes, amounts. Each text has one place; the last
/// that came to it is the one found there. Several threads may use it: a place is read and written whole.
/// </summary>
static class TextPool
{
    const int Longest = 32;

    static readonly string?[] Texts = new string?[4096];

    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (text.Length > Longest) return text.ToString();
        ref var place = ref Texts[(uint)string.GetHashCode(text) % (uint)Texts.Length];
        if (place is { } known && text.SequenceEqual(known)) return known;
        return place = text.ToString();
    }
}
