using System.Globalization;
using System.Text;
using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>Cuts styles into tokens after CSS Syntax, without the corners that print styles do not need.</summary>
sealed class StyleLexer(SourceText source, int start, int end, FindingLog log)
{
    readonly string _text = source.Text;
    int _at = start;

    public List<StyleToken> ReadAll()
    {
        List<StyleToken> tokens = [];
        while (true)
        {
            var token = Read();
            tokens.Add(token);
            if (token.Kind == StyleTokenKind.End)
                return tokens;
        }
    }

    StyleToken Read()
    {
        var spaceStart = _at;
        SkipSpace();
        if (_at > spaceStart)
            return new(StyleTokenKind.Space, " ", 0, spaceStart, _at);
        if (_at >= end)
            return new(StyleTokenKind.End, "", 0, end, end);
        var first = _text[_at];
        return first switch
        {
            '"' or '\'' => ReadString(first),
            '#' => ReadNamed(StyleTokenKind.Hash),
            '@' => ReadNamed(StyleTokenKind.At),
            _ when StartsNumber() => ReadNumber(),
            _ when IsNameStart(_at) => ReadIdent(),
            _ => Mark(),
        };
    }

    StyleToken Mark() => new(StyleTokenKind.Mark, _text[_at].ToString(), 0, _at, ++_at);

    void SkipSpace()
    {
        while (_at < end)
        {
            if (_text[_at] is ' ' or '\t' or '\r' or '\n' or '\f')
                _at++;
            else if (_text[_at] == '/' && _at + 1 < end && _text[_at + 1] == '*')
                SkipComment();
            else
                return;
        }
    }

    void SkipComment()
    {
        var close = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (close < 0 || close >= end)
            log.Add(PrintFindingKind.StyleSyntax, source, _at, "注释没有结束 (comment never closed)");
        _at = close < 0 ? end : Math.Min(end, close + 2);
    }

    StyleToken ReadString(char quote)
    {
        var offset = _at++;
        var value = new StringBuilder();
        while (_at < end && _text[_at] != quote && _text[_at] != '\n')
        {
            if (_text[_at] == '\\' && _at + 1 < end)
                ReadEscape(value);
            else
                value.Append(_text[_at++]);
        }
        if (_at >= end || _text[_at] != quote)
            log.Add(PrintFindingKind.StyleSyntax, source, offset, "引号没有结束 (string never closed)");
        else
            _at++;
        return new(StyleTokenKind.String, value.ToString(), 0, offset, _at);
    }

    void ReadEscape(StringBuilder value)
    {
        var digits = 0;
        while (digits < 6 && _at + 1 + digits < end && char.IsAsciiHexDigit(_text[_at + 1 + digits]))
            digits++;
        if (digits == 0)
        {
            value.Append(_text[_at + 1]);
            _at += 2;
            return;
        }
        var code = int.Parse(_text.AsSpan(_at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        value.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
        _at += 1 + digits;
        if (_at < end && _text[_at] == ' ')
            _at++;
    }

    StyleToken ReadNamed(StyleTokenKind kind)
    {
        var offset = _at++;
        var name = ReadName();
        return name.Length == 0 ? new(StyleTokenKind.Mark, _text[offset].ToString(), 0, offset, _at) : new(kind, name, 0, offset, _at);
    }

    bool StartsNumber()
    {
        var at = _text[_at] is '+' or '-' ? _at + 1 : _at;
        if (at < end && _text[at] == '.')
            at++;
        return at < end && char.IsAsciiDigit(_text[at]);
    }

    StyleToken ReadNumber()
    {
        var offset = _at++;
        while (_at < end && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
            _at++;
        _ = double.TryParse(_text.AsSpan(offset, _at - offset), NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (_at < end && _text[_at] == '%')
            return new(StyleTokenKind.Percentage, "%", number, offset, ++_at);
        var unit = IsNameStart(_at) ? ReadName() : "";
        return new(unit.Length == 0 ? StyleTokenKind.Number : StyleTokenKind.Dimension, unit, number, offset, _at);
    }

    StyleToken ReadIdent()
    {
        var offset = _at;
        var name = ReadName();
        if (_at >= end || _text[_at] != '(')
            return new(StyleTokenKind.Ident, name, 0, offset, _at);
        _at++;
        return new(StyleTokenKind.Function, name, 0, offset, _at);
    }

    string ReadName()
    {
        var offset = _at;
        while (_at < end && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_'))
            _at++;
        return _text[offset.._at];
    }

    bool IsNameStart(int at) => at < end && (char.IsLetter(_text[at]) || _text[at] is '_' or '-');
}
