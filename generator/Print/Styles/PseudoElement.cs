namespace Mingzhang.Print.Styles;

enum PseudoElement
{
    None,
    Before,
    After,
}
