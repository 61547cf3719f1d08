namespace Mingzhang.Templating.Lexing;

sealed partial class Lexer
{
    private void ReadString()
    {
        var start = _at;
        var quote = Current;
        _at++;
        while (!AtEnd)
        {
            if (Current == '\\')
            {
                SkipEscape(interpolated: false);
                continue;
            }

            if (Current == quote)
            {
                Take(TokenKind.String, 1, start);
                return;
            }

            _at++;
        }

        FailUnterminated("string", quote);
    }

    private void ReadVerbatimString()
    {
        var start = _at;
        _at++;
        while (!AtEnd)
        {
            if (Current == '`')
            {
                if (Peek() != '`')
                {
                    Take(TokenKind.VerbatimString, 1, start);
                    return;
                }

                _at++;
            }

            _at++;
        }

        FailUnterminated("verbatim string", '`');
    }

    private void Take(TokenKind kind, int length, int start)
    {
        _at += length;
        Add(kind, start);
    }

    private void FailUnterminated(string what, char quote)
    {
        Fail(_at - 1, $"Unexpected end of file while parsing a {what} not terminated by a {quote}");
        _tokens.Add(new Token(TokenKind.Invalid, _at - 1, _at));
    }

    private void ReadInterpolated()
    {
        var start = _at;
        var quote = Peek();
        _at += 2;
        ReadInterpolatedText(start, quote, isFirst: true);
    }

    private void ReadInterpolatedRest()
    {
        var (quote, braces) = _interpolations.Pop();
        _openBraces = braces - 1;
        var start = _at++;
        ReadInterpolatedText(start, quote, isFirst: false);
    }

    private void ReadInterpolatedText(int start, char quote, bool isFirst)
    {
        while (!AtEnd)
        {
            if (Current == '\\')
            {
                SkipEscape(interpolated: true);
            }
            else if (Current == '{')
            {
                _interpolations.Push((quote, ++_openBraces));
                Take(isFirst ? TokenKind.InterpolatedBegin : TokenKind.InterpolatedMiddle, 1, start);
                return;
            }
            else if (Current == quote)
            {
                Take(isFirst ? TokenKind.InterpolatedWhole : TokenKind.InterpolatedEnd, 1, start);
                return;
            }
            else
            {
                _at++;
            }
        }

        FailUnterminated("string", quote);
    }

    private void SkipEscape(bool interpolated)
    {
        _at++;
        switch (Current)
        {
            case '\r':
                _at += Peek() == '\n' ? 2 : 1;
                return;
            case '\n' or '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
            case '{' when interpolated:
                _at++;
                return;
            case 'u':
                SkipHex(4, "`\\u`. Expecting `\\u0000` to `\\uffff`.");
                return;
            case 'x':
                SkipHex(2, "`\\x`. Expecting `\\x00` to `\\xff`");
                return;
        }

        if (AtEnd) return;
        Fail(_at, $"Unexpected escape character `{Current}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed");
    }

    private void SkipHex(int digits, string expecting)
    {
        _at++;
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(Current))
            {
                Fail(_at, $"Unexpected hex number `{Current}` following {expecting}");
                return;
            }

            _at++;
        }
    }
}
