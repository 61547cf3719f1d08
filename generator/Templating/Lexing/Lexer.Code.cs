namespace Mingzhang.Templating.Lexing;

sealed partial class Lexer
{
    /// <summary>Reads code up to and with its exit, or up to the second front matter marker.</summary>
    private void ReadCode()
    {
        while (!AtEnd)
        {
            if (_mode != Hosting.TemplateMode.Script)
            {
                if (IsExit())
                {
                    ReadExit();
                    return;
                }

                if (_expectsFrontMatter && TryReadFrontMatterMarker())
                {
                    _expectsFrontMatter = false;
                    return;
                }
            }

            ReadToken();
        }
    }

    private void ReadToken()
    {
        var c = Current;
        switch (c)
        {
            case '\n' or '\r':
                var start = _at;
                while (!AtEnd && char.IsWhiteSpace(Current)) _at++;
                Add(TokenKind.NewLine, start);
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ReadString();
                break;
            case '`':
                ReadVerbatimString();
                break;
            case '$' when Peek() is '"' or '\'':
                ReadInterpolated();
                break;
            case '{':
                _openBraces++;
                Take(TokenKind.OpenBrace, 1);
                break;
            case '}':
                ReadCloseBrace();
                break;
            default:
                if (char.IsWhiteSpace(c)) _at++;
                else if (c == '$' || IsFirstLetter(c)) ReadIdentifier();
                else if (char.IsDigit(c)) ReadNumber();
                else ReadPunctuation();
                break;
        }
    }

    private void Take(TokenKind kind, int length)
    {
        var start = _at;
        _at += length;
        Add(kind, start);
    }

    private void ReadCloseBrace()
    {
        if (_interpolations.TryPeek(out var open) && _openBraces == open.Braces)
        {
            ReadInterpolatedRest();
            return;
        }

        if (_openBraces > 0) _openBraces--;
        else Fail(_at, "Unexpected } while no matching {");
        Take(TokenKind.CloseBrace, 1);
    }

    private void SkipComment()
    {
        _at++;
        var multi = Current == '#';
        if (multi) _at++;
        while (!AtEnd)
        {
            if (_mode != Hosting.TemplateMode.Script && IsExit()) return;
            if (!multi && Current is '\r' or '\n') return;
            if (multi && Current == '#' && Peek() == '#')
            {
                _at += 2;
                return;
            }

            _at++;
        }
    }

    private static bool IsFirstLetter(char c) => c == '_' || char.IsLetter(c);

    private static bool IsLetter(char c) => IsFirstLetter(c) || char.IsDigit(c);

    private void ReadIdentifier()
    {
        var start = _at;
        var special = Current == '$';
        _at++;
        if (special && Current == '$') _at++;
        else while (IsLetter(Current)) _at++;
        Add(special ? TokenKind.SpecialIdentifier : TokenKind.Identifier, start);
    }

    private void ReadPunctuation()
    {
        var (kind, length) = (Current, Peek(), Peek(2)) switch
        {
            (';', _, _) => (TokenKind.SemiColon, 1),
            (':', _, _) => (TokenKind.Colon, 1),
            (',', _, _) => (TokenKind.Comma, 1),
            ('@', _, _) => (TokenKind.At, 1),
            ('(', _, _) => (TokenKind.OpenParen, 1),
            (')', _, _) => (TokenKind.CloseParen, 1),
            ('[', _, _) => (TokenKind.OpenBracket, 1),
            (']', _, _) => (TokenKind.CloseBracket, 1),
            ('^', '^', _) => (TokenKind.DoubleCaret, 2),
            ('^', _, _) => (TokenKind.Caret, 1),
            ('*', '=', _) => (TokenKind.AsteriskEqual, 2),
            ('*', _, _) => (TokenKind.Asterisk, 1),
            ('/', '/', '=') => (TokenKind.DoubleDivideEqual, 3),
            ('/', '/', _) => (TokenKind.DoubleDivide, 2),
            ('/', '=', _) => (TokenKind.DivideEqual, 2),
            ('/', _, _) => (TokenKind.Divide, 1),
            ('+', '+', _) => (TokenKind.DoublePlus, 2),
            ('+', '=', _) => (TokenKind.PlusEqual, 2),
            ('+', _, _) => (TokenKind.Plus, 1),
            ('-', '-', _) => (TokenKind.DoubleMinus, 2),
            ('-', '=', _) => (TokenKind.MinusEqual, 2),
            ('-', _, _) => (TokenKind.Minus, 1),
            ('%', '=', _) => (TokenKind.PercentEqual, 2),
            ('%', _, _) => (TokenKind.Percent, 1),
            ('&', '&', _) => (TokenKind.DoubleAmpersand, 2),
            ('&', _, _) => (TokenKind.Ampersand, 1),
            ('?', '?', _) => (TokenKind.DoubleQuestion, 2),
            ('?', '.', _) => (TokenKind.QuestionDot, 2),
            ('?', '!', _) => (TokenKind.QuestionExclamation, 2),
            ('?', _, _) => (TokenKind.Question, 1),
            ('|', '|', _) => (TokenKind.DoubleBar, 2),
            ('|', '>', _) => (TokenKind.BarGreater, 2),
            ('|', _, _) => (TokenKind.Bar, 1),
            ('.', '.', '<') => (TokenKind.DoubleDotLess, 3),
            ('.', '.', '.') => (TokenKind.TripleDot, 3),
            ('.', '.', _) => (TokenKind.DoubleDot, 2),
            ('.', _, _) => (TokenKind.Dot, 1),
            ('!', '=', _) => (TokenKind.ExclamationEqual, 2),
            ('!', _, _) => (TokenKind.Exclamation, 1),
            ('=', '=', _) => (TokenKind.DoubleEqual, 2),
            ('=', _, _) => (TokenKind.Equal, 1),
            ('<', '=', _) => (TokenKind.LessEqual, 2),
            ('<', '<', _) => (TokenKind.DoubleLess, 2),
            ('<', _, _) => (TokenKind.Less, 1),
            ('>', '=', _) => (TokenKind.GreaterEqual, 2),
            ('>', '>', _) => (TokenKind.DoubleGreater, 2),
            ('>', _, _) => (TokenKind.Greater, 1),
            _ => (TokenKind.Invalid, 1),
        };
        Take(kind, length);
    }
}
