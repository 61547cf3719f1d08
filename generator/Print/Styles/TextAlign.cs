namespace Mingzhang.Print.Styles;

enum TextAlign
{
    Left,
    Right,
    Center,
    Justify,
}
