using System.Buffers;

namespace Mingzhang.Documents;

/// <summary>
/// Folds text so that names match although they were typed differently: full-width letters, digits and punctuation, spaces of
/// every width, quotation marks, dashes and a few variant characters (級). Used for matching only: what is published stays as
/// it was written. The table is our own because <c>Normalize(FormKC)</c> does nothing under InvariantGlobalization.
/// </summary>
public static class TextFolding
{
    static readonly SearchValues<char> Variants = SearchValues.Create("級內値産產戶戸");

    /// <summary>The text holds a character that is folded to the one that official names use (級 → 级).</summary>
    public static bool HasVariant(string text) => text.AsSpan().ContainsAny(Variants);

    /// <summary>The folded text; the same string where nothing had to change.</summary>
    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (FoldCharacter(text[i]) != text[i]) return FoldFrom(text, i);
        }
        return text;
    }

    /// <summary>A space of any width, a line end, a tab, or a character without width.</summary>
    public static bool IsSpace(char c) => c switch
    {
        ' ' or '\t' or '\r' or '\n' or '\v' or '\f' => true,
        < '\u0080' => false,
        '\u0085' or '\u00A0' or '\u00AD' or '\u1680' or '\u3000' or '\uFEFF' or '\u205F' or '\u2060' => true,
        >= '\u2000' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202F' => true,
        _ => false,
    };

    /// <summary>Without spaces of any width at both ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text[start..end];
    }

    /// <summary>Without spaces of any width at both ends; the same string where there are none.</summary>
    public static string Trim(string text)
    {
        var trimmed = Trim(text.AsSpan());
        return trimmed.Length == text.Length ? text : trimmed.Length == 0 ? "" : trimmed.ToString();
    }

    public static bool IsBlank(string text) => Trim(text.AsSpan()).IsEmpty;

    /// <summary>A folded name without the numbering in front: 一、 （一） 1. ① 其中：.</summary>
    public static string WithoutNumbering(string folded)
    {
        var start = 0;
        while (NumberingEnd(folded, start) is var end && end > start) start = end;
        return start == 0 || start == folded.Length ? folded : folded[start..];
    }

    /// <summary>The folded text with its first year (19xx, 20xx) replaced by <c>{year}</c>, as standards write it.</summary>
    /// <param name="year">The year that stood there; 0 where there is none.</param>
    public static string MaskYear(string folded, out int year)
    {
        year = 0;
        for (var i = 0; i + 4 <= folded.Length; i++)
        {
            if (!char.IsAsciiDigit(folded[i])) continue;
            var end = i + 1;
            while (end < folded.Length && char.IsAsciiDigit(folded[end])) end++;
            if (end - i == 4 && ((folded[i] == '2' && folded[i + 1] == '0') || (folded[i] == '1' && folded[i + 1] == '9')))
            {
                year = ((folded[i] - '0') * 1000) + ((folded[i + 1] - '0') * 100) + ((folded[i + 2] - '0') * 10) + (folded[i + 3] - '0');
                return string.Concat(folded.AsSpan(0, i), "{year}", folded.AsSpan(end));
            }
            i = end;
        }
        return folded;
    }

    static string FoldFrom(string text, int first)
    {
        var folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, first).CopyTo(folded);
        var length = first;
        for (var i = first; i < text.Length; i++)
        {
            var c = FoldCharacter(text[i]);
            if (c != '\0') folded[length++] = c;
        }
        return folded[..length].ToString();
    }

    /// <summary>The folded character; NUL for one that disappears.</summary>
    static char FoldCharacter(char c)
    {
        if (c is > ' ' and < '\u007F') return c;
        if (c is >= '\u4E00' and <= '\u9FFF') return FoldIdeograph(c);
        if (IsSpace(c)) return '\0';
        if (c is >= '\uFF01' and <= '\uFF5E') return (char)(c - 0xFEE0);
        return c switch
        {
            '“' or '”' or '„' or '〝' or '〞' => '"',
            '‘' or '’' => '\'',
            '‐' or '‑' or '–' or '—' or '―' or '─' or '−' => '-',
            '【' or '〔' or '［' => '[',
            '】' or '〕' or '］' => ']',
            _ => c,
        };
    }

    static char FoldIdeograph(char c) => c switch
    {
        '級' => '级',
        '內' => '内',
        '値' => '值',
        '産' or '產' => '产',
        '戶' or '戸' => '户',
        _ => c,
    };

    static int NumberingEnd(string text, int start)
    {
        if (start >= text.Length) return start;
        if (text.AsSpan(start).StartsWith("其中:")) return start + 3;
        if (text[start] is >= '①' and <= '⑳') return start + 1;
        var bracketed = text[start] == '(';
        var i = bracketed ? start + 1 : start;
        var numberStart = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || "一二三四五六七八九十".Contains(text[i], StringComparison.Ordinal))) i++;
        if (i == numberStart || i >= text.Length) return start;
        if (bracketed) return text[i] == ')' ? i + 1 : start;
        if (text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) return start;
        return text[i] is '、' or '.' ? i + 1 : start;
    }
}
