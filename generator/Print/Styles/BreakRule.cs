namespace Mingzhang.Print.Styles;

enum BreakRule
{
    Auto,
    Page,
    Avoid,
}
