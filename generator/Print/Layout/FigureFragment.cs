namespace Mingzhang.Print.Layout;

/// <summary>A drawing at its size on the page; scale turns user units into points.</summary>
sealed class FigureFragment(FigureBox box, double width, double scale) : Fragment(box, width)
{
    public double Scale => scale;
}
