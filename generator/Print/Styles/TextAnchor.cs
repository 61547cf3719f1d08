namespace Mingzhang.Print.Styles;

enum TextAnchor
{
    Start,
    Middle,
    End,
}
