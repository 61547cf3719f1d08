namespace Mingzhang.Templating.Lexing;

sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = _at;
        if (Current == '0' && Peek() is 'x' or 'b')
        {
            ReadPrefixed(Peek() == 'x');
            return;
        }

        _at++;
        while (char.IsDigit(Current) || Current == '_') _at++;
        var isFloat = false;
        var next = Peek();
        // `1..3` is a range and `1.abs` a member; a dot otherwise belongs to the number.
        if (Current == '.' && next != '.' && (IsSuffix(next) || !char.IsLetter(next) || next is 'e' or 'E'))
        {
            isFloat = true;
            _at++;
            while (char.IsDigit(Current)) _at++;
        }

        if (Current is 'e' or 'E')
        {
            _at++;
            if (Current is '+' or '-') _at++;
            if (!char.IsDigit(Current))
            {
                Fail(_at, "Expecting at least one digit after the exponent");
                _tokens.Add(new Token(TokenKind.Invalid, _at, _at + 1));
                return;
            }

            while (char.IsDigit(Current)) _at++;
        }

        if (IsSuffix(Current) && !IsLetter(Peek()))
        {
            isFloat = true;
            _at++;
        }

        Add(isFloat ? TokenKind.Float : TokenKind.Integer, start);
    }

    private void ReadPrefixed(bool hex)
    {
        var start = _at;
        _at += 2;
        var digits = 0;
        var hasDot = false;
        while (true)
        {
            if (hex ? char.IsAsciiHexDigit(Current) : Current is '0' or '1') digits++;
            else if (!hex && !hasDot && digits > 0 && Current == '.' && Peek() is '0' or '1') hasDot = true;
            else if (Current != '_') break;
            _at++;
        }

        if (!IsLetter(Peek()) && (Current is 'u' or 'U' || (hasDot && Current is 'f' or 'F' or 'd' or 'D'))) _at++;
        if (digits > 0)
        {
            Add(hex ? TokenKind.HexInteger : TokenKind.BinaryInteger, start);
            return;
        }

        Fail(start, hex
            ? "Invalid hex number, expecting at least a hex digit [0-9a-fA-F] after 0x"
            : "Invalid binary number, expecting at least a binary digit 0 or 1 after 0b");
        Add(TokenKind.Invalid, start);
    }

    private static bool IsSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';
}
