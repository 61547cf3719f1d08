using Mingzhang.Templating.Hosting;

namespace Mingzhang.Templating.Lexing;

/// <summary>
/// Turns a template into tokens. Text around code becomes <see cref="TokenKind.Raw"/>, already trimmed by the <c>-</c> and
/// <c>~</c> of the code beside it.
/// </summary>
sealed partial class Lexer
{
    private const string FrontMatterMarker = "+++";

    private readonly string _text;
    private readonly TemplateMode _mode;
    private readonly List<Token> _tokens;
    private readonly Stack<(char Quote, int Braces)> _interpolations = new();
    private int _at;
    private int _openBraces;
    private int _escapeLevel;
    private bool _expectsFrontMatter;

    private Lexer(string text, TemplateMode mode)
    {
        _text = text;
        _mode = mode;
        _tokens = new List<Token>(text.Length / 8 + 8);
        _expectsFrontMatter = mode is TemplateMode.FrontMatterAndTemplate or TemplateMode.FrontMatterOnly;
    }

    public List<LexerError> Errors { get; } = [];

    public List<Token> Tokens => _tokens;

    public static Lexer Run(string text, TemplateMode mode)
    {
        var lexer = new Lexer(text, mode);
        if (mode == TemplateMode.Script) lexer.ReadCode();
        else lexer.ReadTemplate();
        lexer._tokens.Add(Token.Eof);
        return lexer;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private char Peek(int ahead = 1) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private bool AtEnd => _at >= _text.Length;

    private void Add(TokenKind kind, int start) => _tokens.Add(new Token(kind, start, _at));

    private void Fail(int offset, string message) => Errors.Add(new LexerError(offset, message));

    private void ReadTemplate()
    {
        while (!AtEnd)
        {
            if (_expectsFrontMatter && TryReadFrontMatterMarker())
            {
                ReadCode();
                continue;
            }

            if (!IsEnter(_at, out _)) ReadRaw();
            if (AtEnd) return;
            ReadEnter();
            if (_escapeLevel > 0) ReadEscaped();
            else ReadCode();
        }
    }

    /// <summary>Whether `{{`, `{%{`, `{%%{` … begins at an offset, and where its last brace is.</summary>
    private bool IsEnter(int offset, out int last)
    {
        last = offset + 1;
        if (offset >= _text.Length || _text[offset] != '{') return false;
        while (last < _text.Length && _text[last] == '%') last++;
        return last < _text.Length && _text[last] == '{';
    }

    private void ReadRaw()
    {
        var start = _at;
        var end = _at;
        var last = 0;
        while (true)
        {
            var brace = _text.IndexOf('{', end);
            if (brace < 0)
            {
                end = _text.Length;
                break;
            }

            end = brace;
            if (IsEnter(end, out last)) break;
            end++;
        }

        _at = end;
        var trim = end < _text.Length && last + 1 < _text.Length ? _text[last + 1] : '\0';
        if (trim == '-') while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        else if (trim == '~') while (end > start && char.IsWhiteSpace(_text[end - 1]) && _text[end - 1] != '\n') end--;
        if (end > start) _tokens.Add(new Token(TokenKind.Raw, start, end));
    }

    private void ReadEnter()
    {
        var start = _at++;
        while (Current == '%')
        {
            _escapeLevel++;
            _at++;
        }

        _at++;
        if (Current is '-' or '~') _at++;
        Add(_escapeLevel > 0 ? TokenKind.EscapeEnter : TokenKind.CodeEnter, start);
    }

    private void ReadEscaped()
    {
        var start = _at;
        while (!AtEnd && !IsExit()) _at++;
        if (_at > start) Add(TokenKind.Escape, start);
        if (!AtEnd) ReadExit();
    }

    private bool IsExit()
    {
        if (_openBraces > 0) return false;
        var ahead = Current is '-' or '~' ? 1 : 0;
        if (Peek(ahead) != '}') return false;
        for (var i = 1; i <= _escapeLevel; i++)
        {
            if (Peek(ahead + i) != '%') return false;
        }

        return Peek(ahead + _escapeLevel + 1) == '}';
    }

    private void ReadExit()
    {
        var start = _at;
        var trim = Current;
        if (trim is '-' or '~') _at++;
        _at += 2 + _escapeLevel;
        Add(_escapeLevel > 0 ? TokenKind.EscapeExit : TokenKind.CodeExit, start);
        _escapeLevel = 0;
        if (trim == '-') while (!AtEnd && char.IsWhiteSpace(Current)) _at++;
        if (trim != '~') return;
        while (!AtEnd && char.IsWhiteSpace(Current) && Current != '\n') _at++;
        if (Current == '\n') _at++;
    }

    private bool TryReadFrontMatterMarker()
    {
        if (string.CompareOrdinal(_text, _at, FrontMatterMarker, 0, FrontMatterMarker.Length) != 0) return false;
        var end = _at + FrontMatterMarker.Length;
        while (end < _text.Length && _text[end] is ' ' or '\t') end++;
        if (end < _text.Length && _text[end] == '\r') end++;
        if (end < _text.Length && _text[end] == '\n') end++;
        else if (end < _text.Length && _text[end - 1] != '\r') return false;
        var start = _at;
        _at = end;
        Add(TokenKind.FrontMatter, start);
        return true;
    }
}
