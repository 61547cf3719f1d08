using System.Text;
using Mingzhang.Documents;
using Mingzhang.Import.Files;
using Mingzhang.Import.Recognition;

namespace Mingzhang.Import.Writing;

/// <summary>A written part as Markdown. What is a sign of Markdown or of the template language in it stays a character.</summary>
static class SectionText
{
    const int LongestHeading = 40;

    public static string Write(SectionDraft section)
    {
        var text = new StringBuilder();
        foreach (var block in section.Blocks)
        {
            if (text.Length > 0) text.Append('\n');
            if (block is Paragraph paragraph) Append(text, paragraph);
            else if (block is Grid grid) Append(text, grid);
        }
        return text.ToString();
    }

    static void Append(StringBuilder text, Paragraph paragraph)
    {
        if (IsHeading(paragraph)) text.Append("### ");
        text.Append(Escape(paragraph.Text)).Append('\n');
    }

    /// <summary>（一）… or 1、… alone on a short line without a full stop.</summary>
    static bool IsHeading(Paragraph paragraph)
    {
        var line = paragraph.Text;
        if (line.Length > LongestHeading || line[^1] is '。' or '；' or '，' or '.' or ';') return false;
        if (paragraph.Heading > 0) return true;
        var folded = TextFolding.Fold(line);
        return TextFolding.WithoutNumbering(folded).Length < folded.Length && line.AsSpan().IndexOfAny('。', '；', '，') < 0 && (folded[0] == '(' || line[^1] is '：' or ':');
    }

    static void Append(StringBuilder text, Grid grid)
    {
        var width = grid.Rows.Max(row => row.Count);
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            text.Append('|');
            for (var column = 0; column < width; column++)
            {
                text.Append(' ').Append(Escape(TextFolding.Trim(row.TextAt(column)).Replace('\n', ' ')).Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
            }
            text.Append('\n');
            if (i == 0) text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", width))).Append('\n');
        }
    }

    static string Escape(string line)
    {
        var text = new StringBuilder(line.Length + 8);
        foreach (var c in line)
        {
            if (c is '\\' or '`' or '*' or '_' or '<' or '[') text.Append('\\');
            text.Append(c);
        }
        var escaped = text.Replace("{{", "{ {").ToString();
        if (escaped.Length == 0) return escaped;
        if (escaped[0] is '#' or '>' or '+' or '-' or '~' or '=') return "\\" + escaped;
        var digits = escaped.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && escaped[digits] is '.' or ')' && digits > 0 ? escaped.Insert(digits, "\\") : escaped;
    }
}
