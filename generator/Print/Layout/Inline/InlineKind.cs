namespace Mingzhang.Print.Layout.Inline;

enum InlineKind
{
    Text,

    /// <summary>Dots between an entry and its page number; one U+FFFC in the text.</summary>
    Leader,

    /// <summary>The page number of a link's target; one U+FFFC in the text.</summary>
    TargetPage,
}
