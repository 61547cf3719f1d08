namespace Mingzhang.Charts.Scenes;

/// <summary>Estimates the width of text without a font: full-width characters are one em, others a little over half.</summary>
static class SceneText
{
    const double NarrowWidth = 0.58;

    public static double Width(ReadOnlySpan<char> text, double size)
    {
        var ems = 0d;
        foreach (var c in text) ems += IsWide(c) ? 1 : NarrowWidth;
        return ems * size;
    }

    /// <summary>Breaks a label into lines that fit; a name is never cut or shortened.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width)
    {
        var lines = new List<string>();
        var start = 0;
        var used = 0d;
        for (var i = 0; i < text.Length; i++)
        {
            var advance = (IsWide(text[i]) ? 1 : NarrowWidth) * size;
            if (used + advance > width && i > start)
            {
                lines.Add(text[start..i]);
                (start, used) = (i, 0);
            }
            used += advance;
        }
        lines.Add(text[start..]);
        return lines;
    }

    static bool IsWide(char c) => c >= 0x1100 && (c <= 0x115F || c is >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or '“' or '”' or '…' or '—');
}
