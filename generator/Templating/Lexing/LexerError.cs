namespace Mingzhang.Templating.Lexing;

/// <summary>A fault that the lexer found.</summary>
readonly record struct LexerError(int Offset, string Message);
