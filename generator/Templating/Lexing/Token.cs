namespace Mingzhang.Templating.Lexing;

/// <summary>One token; the end is exclusive. The end of the input has the start -1.</summary>
readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public static readonly Token Eof = new(TokenKind.Eof, -1, -1);

    public bool IsString => Kind is TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedWhole or TokenKind.InterpolatedBegin;
}
