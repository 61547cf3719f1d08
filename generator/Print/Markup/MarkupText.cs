namespace Mingzhang.Print.Markup;

/// <summary>Text with its character references resolved and its white space as written.</summary>
sealed class MarkupText(string text, int offset) : MarkupNode(offset)
{
    public string Text => text;

    public bool IsBlank => text.AsSpan().Trim(" \t\r\n\f").IsEmpty;
}
