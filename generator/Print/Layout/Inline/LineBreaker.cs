using System.Runtime.CompilerServices;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>Breaks a shaped text into lines and places each: greedy, with the last mark of a line narrowed where that lets it stay.</summary>
ref struct LineBreaker
{
    /// <summary>Widths are sums of many floats: what exceeds by less is equal.</summary>
    const double Slack = 0.01;

    readonly ShapedText _text;
    readonly ComputedStyle _style;
    readonly double _width;
    readonly List<TextLine> _lines;
    double _top;

    LineBreaker(ShapedText text, ComputedStyle style, double width, List<TextLine> lines) => (_text, _style, _width, _lines) = (text, style, width, lines);

    /// <summary>The lines; the list is room to work in, used for one paragraph after another.</summary>
    public static TextLine[] Break(ShapedText text, ComputedStyle style, double width, List<TextLine> room)
    {
        room.Clear();
        new LineBreaker(text, style, width, room).Run();
        return [.. room];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Run()
    {
        var text = _text.Text;
        var start = 0;
        while (start < text.Length)
        {
            var isFirst = start == 0 || text[start - 1] == InlineText.LineBreak;
            if (!isFirst)
            {
                while (start < text.Length && text[start] is ' ' or '\u200B')
                    start++;
            }
            if (start >= text.Length)
                break;
            var indent = start == 0 ? _style.TextIndent(_width) : 0;
            var (end, isLast) = FindEnd(start, _width - indent, isFirst);
            Place(start, end, indent, isFirst, isLast);
            start = end < text.Length && text[end] == InlineText.LineBreak ? end + 1 : end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    (int End, bool IsLast) FindEnd(int start, double available, bool isFirst)
    {
        var text = _text.Text;
        if (start == 0 && _text.MaxWidth <= available + Slack && !text.Contains(InlineText.LineBreak))
            return (text.Length, true);
        var width = isFirst ? 0 : -LeadingBlank(start);
        var lastBreak = -1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == InlineText.LineBreak)
                return (i, true);
            if (i > start && _text.Breaks[i])
                lastBreak = i;
            width += _text.Advances[i];
            if (width <= available + Slack || text[i] == ' ' || width - TrailingBlank(i) <= available + Slack && EndsHere(i))
                continue;
            if (lastBreak > start)
                return (lastBreak, false);
            var next = char.IsLowSurrogate(text[i]) ? i - 1 : i;
            return (Math.Max(next, start + 1), false);
        }
        return (text.Length, true);
    }

    bool EndsHere(int at) => at + 1 >= _text.Text.Length || _text.Breaks[at + 1] || _text.Text[at + 1] is InlineText.LineBreak or ' ';

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Place(int start, int end, double indent, bool isFirst, bool isLast)
    {
        var text = _text.Text;
        var drawn = end;
        while (drawn > start && text[drawn - 1] is ' ' or '\u200B')
            drawn--;
        var lead = isFirst ? 0 : LeadingBlank(start);
        var width = -lead;
        var justifies = !isLast && _style.TextAlign == TextAlign.Justify;
        var gaps = 0;
        for (var i = start; i < drawn; i++)
        {
            width += _text.Advances[i];
            if (justifies && i + 1 < drawn && LineBreakRules.MayWiden(text[i], text[i + 1]))
                gaps++;
        }
        var available = _width - indent;
        if (drawn > start && (width > available + Slack || justifies))
            width -= TrailingBlank(drawn - 1);
        var free = Math.Max(0, available - width);
        var (shift, extra) = _style.TextAlign switch
        {
            TextAlign.Right => (free, 0.0),
            TextAlign.Center => (free / 2, 0.0),
            TextAlign.Justify when gaps > 0 => (0.0, free / gaps),
            _ => (0.0, 0.0),
        };
        var (height, baseline) = Metrics(start, Math.Max(drawn, start + 1));
        _lines.Add(new(start, drawn, indent + shift - lead, _top, height, baseline, width, extra, available));
        _top += height;
    }

    double LeadingBlank(int at)
    {
        if (!Punctuation.IsOpening(_text.Text[at]))
            return 0;
        var run = _text.RunAt(at);
        return Punctuation.BlankBefore(run.Face.Font, _text.Text[at]) * run.Size / 1000;
    }

    double TrailingBlank(int at)
    {
        if (!Punctuation.IsClosing(_text.Text[at]))
            return 0;
        var run = _text.RunAt(at);
        return Punctuation.BlankAfter(run.Face.Font, _text.Text[at]) * run.Size / 1000;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    (double Height, double Baseline) Metrics(int start, int end)
    {
        double above = 0, below = 0;
        foreach (var run in _text.Runs)
        {
            if (run.End <= start || run.Start >= end)
                continue;
            var height = run.Style.VerticalAlign is VerticalAlign.Sub or VerticalAlign.Super ? run.Size : run.Style.LineHeightValue.Resolve(run.Size, run.Size);
            var ascent = run.Face.Font.Ascent * run.Size / 1000;
            var raise = Raise(run);
            above = Math.Max(above, (height - run.Size) / 2 + ascent + raise);
            below = Math.Max(below, (height - run.Size) / 2 + run.Size - ascent - raise);
        }
        return above + below == 0 ? (_style.LineHeight, _style.LineHeight * 0.75) : (above + below, above);
    }

    /// <summary>How far a superscript stands above the baseline.</summary>
    public static double Raise(InlineRun run) => run.Style.VerticalAlign switch
    {
        VerticalAlign.Super => run.Size * 0.5,
        VerticalAlign.Sub => -run.Size * 0.2,
        _ => 0,
    };
}
