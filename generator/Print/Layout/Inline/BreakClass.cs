namespace Mingzhang.Print.Layout.Inline;

/// <summary>How a character behaves at the edges of lines.</summary>
enum BreakClass : byte
{
    /// <summary>Hanzi, kana and all else that lines may break around.</summary>
    Ideograph,

    /// <summary>Letters, digits and the marks inside numbers and addresses.</summary>
    Word,

    /// <summary>ASCII marks that close: part of a number or word before it.</summary>
    WordClosing,

    /// <summary>ASCII marks that open.</summary>
    WordOpening,

    /// <summary>May not end a line.</summary>
    Opening,

    /// <summary>May not start a line.</summary>
    Closing,
    Dash,
    Ellipsis,
    Space,

    /// <summary>No break on either side.</summary>
    Glue,

    /// <summary>U+200B: a break and nothing else.</summary>
    ZeroWidth,
}
