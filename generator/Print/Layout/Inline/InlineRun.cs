using Mingzhang.Print.Fonts;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>A stretch of a paragraph that is styled alike and, once shaped, set in one face.</summary>
sealed record InlineRun(int Start, int End, ComputedStyle Style, InlineKind Kind)
{
    /// <summary>The link or the element with a language of its own around the text.</summary>
    public MarkupElement? Tag { get; init; }

    /// <summary>Where the text stands in the markup; null for generated text.</summary>
    public MarkupText? Origin { get; init; }

    /// <summary>The pattern of a leader, the id that a page number is of.</summary>
    public string Value { get; init; } = "";

    public FontFace? Face { get; init; }

    /// <summary>In points; smaller than the style's where a number had to be made to fit.</summary>
    public double Size { get; init; } = Style.FontSize;
}
