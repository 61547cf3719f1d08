namespace Mingzhang.Print.Styles;

enum DisplayMode
{
    Block,
    Inline,
    Flex,
    None,
}
