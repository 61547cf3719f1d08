namespace Mingzhang.Print.Layout.Figures;

enum PathStepKind
{
    Move,
    Line,
    Curve,
    Close,
}
