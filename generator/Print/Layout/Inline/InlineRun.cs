using Mingzhang.Print.Fonts;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>A stretch of a paragraph that is styled alike and, once shaped, set in one face.</summary>
sealed record InlineRun(int Start, int End, ComputedStyle Style, InlineKind Kind)
{
    FontFace? _face;

    /// <summary>The link or the element with a language of its own around the text.</summary>
    public MarkupElement? Tag { get; init; }

    /// <summary>Where the text stands in the markup; null for generated text.</summary>
    public MarkupText? Origin { get; init; }

    /// <summary>The pattern of a leader, the id that a page number is of.</summary>
    public string Value { get; init; } = "";

    public FontFace Face
    {
        get => _face ?? throw new InvalidOperationException("the text is not shaped yet");
        init => _face = value;
    }

    /// <summary>The same run in a face and a size; this very one where it has none yet and is whole.</summary>
    public InlineRun In(FontFace face, double size, int start, int end)
    {
        if (_face is not null || start != Start || end != End || size != Size)
            return this with { Start = start, End = end, Face = face, Size = size };
        _face = face;
        return this;
    }

    /// <summary>In points; smaller than the style's where a number had to be made to fit.</summary>
    public double Size { get; init; } = Style.FontSize;
}
