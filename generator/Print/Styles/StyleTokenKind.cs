namespace Mingzhang.Print.Styles;

enum StyleTokenKind
{
    Ident,
    Function,
    At,
    Hash,
    String,
    Number,
    Percentage,
    Dimension,
    Mark,
    Space,
    End,
}
