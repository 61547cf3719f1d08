namespace Mingzhang.Print.Styles;

enum VerticalAlign
{
    Baseline,
    Top,
    Middle,
    Bottom,
    Super,
    Sub,
}
