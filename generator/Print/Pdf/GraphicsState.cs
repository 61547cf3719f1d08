using Mingzhang.Print.Fonts;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Pdf;

/// <summary>Writes colours, fonts and line styles, and only when they change.</summary>
sealed class GraphicsState(PdfBuffer into, PageFonts fonts)
{
    PrintColor _fill = PrintColor.Black;
    PrintColor _stroke = PrintColor.Black;
    FontFace? _face;
    double _size;
    double _width = 1;
    string _dash = "";
    int _cap;
    int _join;

    public void Fill(PrintColor color)
    {
        if (color != _fill)
            Color(_fill = color, color.Red == color.Green && color.Green == color.Blue ? " g\n" : " rg\n");
    }

    public void Stroke(PrintColor color)
    {
        if (color != _stroke)
            Color(_stroke = color, color.Red == color.Green && color.Green == color.Blue ? " G\n" : " RG\n");
    }

    public void Line(double width, ReadOnlySpan<double> dashes, int cap = 0, int join = 0)
    {
        if (width != _width)
            into.Number(_width = width).Raw(" w\n");
        var dash = string.Join(' ', dashes.ToArray().Select(length => FormattableString.Invariant($"{Math.Round(length, 2)}")));
        if (dash != _dash)
            into.Byte('[').Raw(_dash = dash).Raw("]0 d\n");
        if (cap != _cap)
            into.Int(_cap = cap).Raw(" J\n");
        if (join != _join)
            into.Int(_join = join).Raw(" j\n");
    }

    /// <summary>Chooses a font, inside a text object, and gives its subset.</summary>
    public GlyphSubset Font(FontFace face, double size)
    {
        var (index, subset) = fonts.Of(face);
        if (face != _face || size != _size)
            into.Raw("/F").Int(index).Byte(' ').Fine(size).Raw(" Tf\n");
        (_face, _size) = (face, size);
        return subset;
    }

    void Color(PrintColor color, string operation)
    {
        if (operation.Length == 4)
            into.Fine(Share(color.Red)).Byte(' ').Fine(Share(color.Green)).Byte(' ').Fine(Share(color.Blue)).Raw(operation);
        else
            into.Fine(Share(color.Red)).Raw(operation);
    }

    static double Share(byte part) => Math.Round(part / 255.0, 3);
}
