using Mingzhang.Templating.Hosting;

namespace Mingzhang.Templating.Syntax;

/// <summary>The text of a template with its name; lines are counted only when an error needs them.</summary>
sealed class SourceText(string file, string text)
{
    public string File => file;

    public string Text => text;

    /// <summary>The place of an offset. Past the end of the input the language prints 0,0.</summary>
    public TemplateLocation Locate(int offset)
    {
        if (offset < 0) return new TemplateLocation(file, 0, 0);
        offset = Math.Min(offset, text.Length);
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] != '\n' && !(text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n'))) continue;
            line++;
            start = i + 1;
        }

        return new TemplateLocation(file, line, offset - start + 1);
    }

    public SourceSpan Span(int start, int end) => new(this, start, end);
}
