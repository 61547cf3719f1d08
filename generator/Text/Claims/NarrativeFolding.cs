using Mingzhang.Documents;

namespace Mingzhang.Text.Claims;

/// <summary>
/// Folds text for reading, one character for one: full-width letters, digits and brackets, quotation marks, variants. The Chinese
/// comma stays what it is, because a comma between digits groups them and a Chinese one ends a clause.
/// </summary>
static class NarrativeFolding
{
    /// <summary>The folded character; NUL for one without meaning (emphasis marks, spaces).</summary>
    public static char Fold(char c)
    {
        if (c is '*' or '`' or '\\') return '\0';
        if (c is > ' ' and < '\u007F') return c;
        if (c is >= '\u4E00' and <= '\u9FFF') return FoldHan(c);
        if (TextFolding.IsSpace(c)) return '\0';
        return c switch
        {
            '，' or '﹐' => '，',
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '“' or '”' or '„' or '〝' or '〞' or '「' or '」' => '"',
            '‐' or '‑' or '–' or '—' or '―' or '─' or '−' => '-',
            '【' or '〔' or '［' => '[',
            '】' or '〕' or '］' => ']',
            '﹪' => '%',
            _ => c,
        };
    }

    /// <summary>A term of the lexicon, folded as texts are; the same string where nothing had to change.</summary>
    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (FoldInTerm(text[i]) is var plain && (plain != text[i] || plain == '\0')) return FoldFrom(text, i);
        }
        return text;
    }

    static string FoldFrom(string text, int first)
    {
        var folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, first).CopyTo(folded);
        var length = first;
        for (var i = first; i < text.Length; i++)
        {
            if (FoldInTerm(text[i]) is not '\0' and var plain) folded[length++] = plain;
        }
        return folded[..length].ToString();
    }

    /// <summary>No comma of a term groups digits.</summary>
    static char FoldInTerm(char c) => Fold(c) is not ',' and var plain ? plain : '，';

    static char FoldHan(char c) => c switch
    {
        '級' => '级',
        '戶' or '戸' => '户',
        _ => c,
    };
}
