using System.Text;
using Mingzhang.Documents;

namespace Mingzhang.Text.Binding;

/// <summary>Names from tables as words of a Markdown text.</summary>
static class MarkdownWords
{
    /// <summary>A row's name without its numbering, 其中 and indentation.</summary>
    public static string Name(string name)
    {
        var trimmed = TextFolding.Trim(name);
        var folded = TextFolding.Fold(trimmed);
        var plain = TextFolding.WithoutNumbering(folded);
        return plain.Length == folded.Length || trimmed.Length != folded.Length ? trimmed : trimmed[(folded.Length - plain.Length)..];
    }

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(@"\*_`[]<&#|") < 0) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (@"\*_`[]<&#|".Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
