using System.Text;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Hosting;

/// <summary>Makes errors with their source line and a caret under the place.</summary>
static class ErrorBuilder
{
    public static TemplateError Build(TemplateErrorCode code, SourceSpan span, string message, IReadOnlyList<TemplateLocation> includedFrom, string? hint = null) =>
        new(code, span.Location, message, includedFrom, Excerpt(span)) { Hint = hint };

    /// <summary>The source line and a line of carets under the span; wide characters take two columns.</summary>
    private static string? Excerpt(SourceSpan span)
    {
        if (span.Start < 0) return null;
        var text = span.Source.Text;
        var offset = Math.Min(span.Start, text.Length);
        var lineStart = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var lineEnd = text.IndexOf('\n', offset);
        if (lineEnd < 0) lineEnd = text.Length;
        if (lineEnd > lineStart && text[lineEnd - 1] == '\r') lineEnd--;
        var line = text[lineStart..lineEnd];
        var carets = new StringBuilder();
        foreach (var c in text.AsSpan(lineStart, Math.Max(0, offset - lineStart)))
        {
            if (c == '\t') carets.Append('\t');
            else carets.Append(' ', DisplayWidth.Of(c));
        }

        var width = 0;
        foreach (var c in text.AsSpan(offset, Math.Max(0, Math.Min(span.End, lineEnd) - offset))) width += DisplayWidth.Of(c);
        carets.Append('^', Math.Max(width, 1));
        return line + "\n" + carets;
    }
}
