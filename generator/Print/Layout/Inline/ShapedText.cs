using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>A text with a face for every run and an advance for every character; what only wrapped text needs is found when asked for.</summary>
/// <param name="text">As in <see cref="InlineText"/>.</param>
/// <param name="runs">Each in one face.</param>
/// <param name="advances">In points; punctuation already compressed; 0 for the second half of a surrogate pair.</param>
sealed class ShapedText(string text, InlineRun[] runs, float[] advances)
{
    bool[]? _breaks;
    double _maxWidth = -1;
    double _minWidth = -1;
    double _numberWidth;

    public string Text => text;

    public InlineRun[] Runs => runs;

    public float[] Advances => advances;

    /// <summary>Whether a line may break before the character.</summary>
    public bool[] Breaks => _breaks ??= FindBreaks();

    /// <summary>Widest forced line.</summary>
    public double MaxWidth => _maxWidth >= 0 ? _maxWidth : _maxWidth = MeasureLines();

    /// <summary>Widest part that is not broken.</summary>
    public double MinWidth
    {
        get
        {
            if (_minWidth < 0)
                MeasureParts();
            return _minWidth;
        }
    }

    /// <summary>Widest unbroken part that is a number.</summary>
    public double NumberWidth
    {
        get
        {
            if (_minWidth < 0)
                MeasureParts();
            return _numberWidth;
        }
    }

    public InlineRun RunAt(int at)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return runs[low];
    }

    bool[] FindBreaks()
    {
        var breaks = LineBreakRules.Find(text);
        foreach (var run in runs)
        {
            if (run.Style.NoWrap)
                breaks.AsSpan(run.Start, run.End - run.Start).Clear();
            if (run.Kind != InlineKind.Text)
                breaks[run.Start] = false;
        }
        return breaks;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    double MeasureLines()
    {
        double max = 0, line = 0;
        for (var i = 0; i < advances.Length; i++)
        {
            if (text[i] == InlineText.LineBreak)
                line = 0;
            line += advances[i];
            max = Math.Max(max, line);
        }
        return max;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void MeasureParts()
    {
        double min = 0, number = 0, part = 0;
        var hasDigit = false;
        for (var i = 0; i < advances.Length; i++)
        {
            if (text[i] == InlineText.LineBreak || Breaks[i])
                (part, hasDigit) = (0, false);
            part += text[i] == ' ' ? 0 : advances[i];
            hasDigit |= BreakClasses.IsDigit(text[i]);
            min = Math.Max(min, part);
            if (hasDigit)
                number = Math.Max(number, part);
        }
        (_minWidth, _numberWidth) = (min, number);
    }
}
