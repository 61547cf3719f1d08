namespace Mingzhang.Print;

/// <summary>What a <see cref="PrintFinding"/> is about. Those before <see cref="MissingGlyph"/> are errors: no PDF is made.</summary>
public enum PrintFindingKind
{
    /// <summary>Markup that cannot be read: an end tag that is missing, a quote that is never closed. {0} says what.</summary>
    MarkupSyntax,

    /// <summary>{0} the element, {1} the nearest known one.</summary>
    UnknownElement,

    /// <summary>{0} the element, {1} its parent: a known element where it may not stand.</summary>
    MisplacedElement,

    /// <summary>{0} the parent: text where only elements may stand.</summary>
    MisplacedText,

    /// <summary>{0} the attribute, {1} the element, {2} the nearest known attribute.</summary>
    UnknownAttribute,

    /// <summary>{0} the attribute, {1} its value, {2} what is expected.</summary>
    BadAttribute,

    /// <summary>{0} an id that a second element bears.</summary>
    DuplicateId,

    /// <summary>{0} the target of a link inside the document, which no element bears.</summary>
    BrokenLink,

    /// <summary>{0} the element: a figure without an alternative text.</summary>
    MissingAlternative,

    /// <summary>Styles that cannot be read. {0} says what.</summary>
    StyleSyntax,

    /// <summary>{0} the property, {1} the nearest known one.</summary>
    UnknownProperty,

    /// <summary>{0} the value, {1} the property, {2} what is expected.</summary>
    BadStyleValue,

    /// <summary>{0} the name of a page that no <c>@page</c> rule describes.</summary>
    UnknownPage,

    /// <summary>{0} a font family that is not in the library, {1} the nearest one.</summary>
    UnknownFont,

    /// <summary>{0} the font, {1} what is wrong with its file.</summary>
    UnreadableFont,

    /// <summary>{0} the character, {1} its code point: no font has it, and 〓 is printed.</summary>
    MissingGlyph,

    /// <summary>{0} the page: a table row taller than a page was split.</summary>
    SplitRow,

    /// <summary>{0} the page: content wider than its column.</summary>
    Overflow,

    /// <summary>{0} the level found, {1} the level before: a heading level was skipped.</summary>
    SkippedHeading,
}
