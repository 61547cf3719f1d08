namespace Mingzhang.Print.Styles;

/// <summary>A token of the style language. Text is the name, the string's value, the unit or the mark.</summary>
readonly record struct StyleToken(StyleTokenKind Kind, string Text, double Number, int Offset, int End)
{
    public bool Is(char mark) => Kind == StyleTokenKind.Mark && Text[0] == mark;
}
