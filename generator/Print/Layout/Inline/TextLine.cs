namespace Mingzhang.Print.Layout.Inline;

/// <summary>A line of a paragraph. All measures are points; <see cref="X"/> and <see cref="Top"/> count from the paragraph's content box.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last character that is drawn.</param>
/// <param name="X">Where the first character is drawn.</param>
/// <param name="Top">Top of the line.</param>
/// <param name="Height">Line height.</param>
/// <param name="Baseline">From the top of the line.</param>
/// <param name="Width">Natural width.</param>
/// <param name="GapExtra">What justification adds to each gap that may widen.</param>
/// <param name="Available">The width that the line had, from its indent.</param>
readonly record struct TextLine(int Start, int End, double X, double Top, double Height, double Baseline, double Width, double GapExtra, double Available)
{
    public double Bottom => Top + Height;
}
