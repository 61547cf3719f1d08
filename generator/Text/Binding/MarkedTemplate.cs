using System.Text;
using Mingzhang.Model;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Lexing;

namespace Mingzhang.Text.Binding;

/// <summary>
/// A section's template with a mark at the beginning of every piece of plain text, so that after rendering every character knows
/// where it came from. Marks are characters of Unicode's private use area; a text that uses those itself is not marked.
/// </summary>
sealed class MarkedTemplate
{
    public const char FirstMark = '\uE000';
    public const char FigureBegin = '\uF8F0';
    public const char FigureEnd = '\uF8F1';
    public const int MostMarks = FigureBegin - FirstMark;

    readonly string _template;
    readonly List<int> _starts = [];

    public MarkedTemplate(string template)
    {
        _template = template;
        IsMarked = !template.AsSpan().ContainsAnyInRange(FirstMark, '\uF8FF');
        Text = IsMarked ? Mark() : template;
    }

    /// <summary>The template to render.</summary>
    public string Text { get; }

    public bool IsMarked { get; }

    /// <summary>The offset in the template of an offset in <see cref="Text"/>.</summary>
    public int Origin(int offset)
    {
        var marks = 0;
        while (marks < _starts.Count && _starts[marks] + marks < offset) marks++;
        return Math.Clamp(offset - marks, 0, _template.Length);
    }

    /// <summary>Takes the marks out of a rendered text.</summary>
    public (string Markdown, SectionOrigin Origin, IReadOnlyList<BoundFigure> Bound) Read(string rendered, IReadOnlyList<BoundValue> values)
    {
        if (!IsMarked) return (rendered, new SectionOrigin(_template, [(0, 0)]), []);
        var text = new StringBuilder(rendered.Length);
        var runs = new List<(int, int)>();
        var bound = new List<BoundFigure>();
        var open = new Stack<(int Start, int Value)>();
        for (var i = 0; i < rendered.Length; i++)
        {
            var c = rendered[i];
            if (c == FigureBegin && i + 1 < rendered.Length) open.Push((text.Length, rendered[++i] - FirstMark));
            else if (c == FigureEnd) Close(open, values, text.Length, bound);
            else if (c is >= FirstMark and < FigureBegin && c - FirstMark < _starts.Count) runs.Add((text.Length, _starts[c - FirstMark]));
            else text.Append(c);
        }
        return (text.ToString(), new SectionOrigin(_template, runs), bound);
    }

    static void Close(Stack<(int Start, int Value)> open, IReadOnlyList<BoundValue> values, int end, List<BoundFigure> bound)
    {
        if (!open.TryPop(out var begun) || begun.Value < 0 || begun.Value >= values.Count) return;
        var value = values[begun.Value];
        bound.Add(new BoundFigure(begun.Start, end, value.Function, value.Addresses, value.Template));
    }

    string Mark()
    {
        var marked = new StringBuilder(_template.Length + 64);
        var at = 0;
        foreach (var token in Lexer.Run(_template, TemplateMode.Template).Tokens)
        {
            if (token.Kind != TokenKind.Raw || _starts.Count >= MostMarks) continue;
            var start = token.Start;
            while (start < token.End && char.IsWhiteSpace(_template[start])) start++;
            if (start >= token.End) continue;
            marked.Append(_template, at, start - at).Append((char)(FirstMark + _starts.Count));
            _starts.Add(start);
            at = start;
        }
        return marked.Append(_template, at, _template.Length - at).ToString();
    }
}
