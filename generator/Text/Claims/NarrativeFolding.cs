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
            '級' => '级',
            '戶' or '戸' => '户',
            _ => c,
        };
    }

    /// <summary>A term of the lexicon, folded as texts are.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var plain = Fold(c);
            if (plain == ',') plain = '，';
            if (plain != '\0') folded[length++] = plain;
        }
        return new string(folded, 0, length);
    }
}
