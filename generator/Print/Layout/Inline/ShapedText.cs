namespace Mingzhang.Print.Layout.Inline;

/// <summary>A text with a face for every run and an advance for every character.</summary>
/// <param name="Text">As in <see cref="InlineText"/>.</param>
/// <param name="Runs">Each in one face.</param>
/// <param name="Advances">In points; punctuation already compressed; 0 for the second half of a surrogate pair.</param>
/// <param name="Breaks">Whether a line may break before the character.</param>
sealed record ShapedText(string Text, InlineRun[] Runs, float[] Advances, bool[] Breaks)
{
    /// <summary>Widest forced line.</summary>
    public double MaxWidth { get; init; }

    /// <summary>Widest part that is not broken.</summary>
    public double MinWidth { get; init; }

    /// <summary>Widest unbroken part that is a number.</summary>
    public double NumberWidth { get; init; }

    public InlineRun RunAt(int at)
    {
        if (Runs.Length == 1)
            return Runs[0];
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].End <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return Runs[low];
    }
}
