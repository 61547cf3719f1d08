using System.Text;

namespace Mingzhang.Sources.Formatting;

/// <summary>Tidies a written part: LF, no space at line ends (two or more, a line break of Markdown, become two), one blank line where several stood.</summary>
static class MarkdownFormatter
{
    public static string Format(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var blank = true;
        var fenced = false;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (raw.TrimStart(' ').StartsWith("```", StringComparison.Ordinal)) fenced = !fenced;
            var line = fenced ? raw : Trim(raw);
            if (line.Length == 0 && !fenced)
            {
                if (!blank) tidy.Append('\n');
                blank = true;
                continue;
            }
            blank = false;
            tidy.Append(line).Append('\n');
        }
        return tidy.ToString().TrimEnd('\n') + "\n";
    }

    static string Trim(string line)
    {
        var trimmed = line.TrimEnd(' ', '\t');
        return trimmed.Length > 0 && line.EndsWith("  ", StringComparison.Ordinal) ? trimmed + "  " : trimmed;
    }
}
