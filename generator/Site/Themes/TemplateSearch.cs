using System.Text;
using Mingzhang.Diagnostics;

namespace Mingzhang.Site.Themes;

/// <summary>Finds where in a theme's templates a piece of rendered markup was written: the print engine only sees what templates made.</summary>
static class TemplateSearch
{
    /// <summary>Fewer equal characters say nothing.</summary>
    const int LeastMatch = 4;

    /// <summary>The place in the templates that shares most characters with the markup around the place, or null where none shares enough.</summary>
    /// <param name="templates">The source name and the text of each.</param>
    /// <param name="line">1-based, in the markup.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    public static SourceSpan? Find(IEnumerable<(string Source, string Text)> templates, string markup, int line, int column)
    {
        var offset = OffsetOf(markup, line, column);
        if (offset < 0 || offset >= markup.Length) return null;
        var (best, found) = (0, (SourceSpan?)null);
        foreach (var (source, text) in templates)
        {
            for (var at = text.IndexOf(markup[offset]); at >= 0; at = text.IndexOf(markup[offset], at + 1))
            {
                var ahead = markup.AsSpan(offset).CommonPrefixLength(text.AsSpan(at));
                var length = ahead + Before(markup, offset, text, at);
                if (ahead < LeastMatch || length <= best) continue;
                (best, found) = (length, PlaceOf(source, text, at, ahead));
            }
        }
        return found;
    }

    public static IEnumerable<(string Source, string Text)> PrintTemplates(IEnumerable<ThemeFile> files) =>
        files.Where(file => file.Path.StartsWith("print/", StringComparison.Ordinal) && file.Path.EndsWith(ThemeTemplates.Extension, StringComparison.Ordinal))
            .Select(file => (file.Source, Encoding.UTF8.GetString(file.Content).ReplaceLineEndings("\n")));

    static int OffsetOf(string text, int line, int column)
    {
        var offset = 0;
        for (; line > 1; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
            if (offset == 0) return -1;
        }
        return offset + column - 1;
    }

    static int Before(string markup, int offset, string text, int at)
    {
        var count = 0;
        while (offset > count && at > count && markup[offset - count - 1] == text[at - count - 1]) count++;
        return count;
    }

    static SourceSpan PlaceOf(string source, string text, int at, int length)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        if (at == 0) start = 0;
        var end = text.IndexOfAny(['\n', '>', '{'], at + 1);
        var column = at - start + 1;
        return new SourceSpan(source, text.AsSpan(0, start).Count('\n') + 1, column, column + Math.Min(length, Math.Max(1, (end < 0 ? text.Length : end) - at)));
    }
}
