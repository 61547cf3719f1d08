namespace Mingzhang.Print.Layout.Inline;

/// <summary>The text of a paragraph with its runs, white space folded; U+2028 is a forced line break.</summary>
sealed record InlineText(string Text, InlineRun[] Runs)
{
    public const char LineBreak = '\u2028';
    public const char Placeholder = '\uFFFC';

    /// <summary>Ids inside the text and where they stand.</summary>
    public IReadOnlyList<(int At, string Id)> Anchors { get; init; } = [];
}
