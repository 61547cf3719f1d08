using Mingzhang.Print.Layout.Inline;

namespace Mingzhang.Print.Layout;

/// <summary>Some lines of a paragraph. <see cref="Lift"/> is what their tops are moved up by, because earlier lines stand elsewhere.</summary>
sealed class ParagraphFragment(ParagraphBox box, double width, ArraySegment<TextLine> lines, double lift) : Fragment(box, width)
{
    public ParagraphBox Paragraph => (ParagraphBox)Box;

    public ArraySegment<TextLine> Lines => lines;

    public double Lift => lift;
}
