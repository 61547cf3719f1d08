using System.Globalization;
using System.Text;

namespace Mingzhang.Diagnostics;

/// <summary>
/// Makes text from sources safe to show: control characters, escape sequences, direction overrides and other invisible
/// characters become U+FFFD, a tab becomes spaces, so that a source can neither drive a terminal nor hide what it says.
/// </summary>
static class VisibleText
{
    const string Tab = "    ";

    public static string Of(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune) || rune.Value == 0xFFFD) return Replace(text);
        }
        return text;
    }

    /// <summary>Appends one character as shown and returns its width in columns.</summary>
    public static int Append(StringBuilder shown, Rune rune)
    {
        if (rune.Value == '\t')
        {
            shown.Append(Tab);
            return Tab.Length;
        }
        var safe = IsHidden(rune) ? Rune.ReplacementChar : rune;
        shown.Append(safe.ToString());
        return DisplayWidth.Of(safe);
    }

    static string Replace(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r') shown.Append(' ');
            else Append(shown, rune);
        }
        return shown.ToString();
    }

    static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
