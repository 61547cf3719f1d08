using System.Globalization;

namespace Mingzhang.Print.Layout.Figures;

/// <summary>Reads numbers and letters as SVG attributes write them: <c>10-5.5.3</c> is 10, -5.5 and .3.</summary>
ref struct NumberScanner(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> _text = text;
    int _at;

    public bool AtEnd
    {
        get
        {
            SkipSeparators();
            return _at >= _text.Length;
        }
    }

    public char Peek => _at < _text.Length ? _text[_at] : '\0';

    public void Skip() => _at++;

    /// <summary>A flag of an arc: one digit, which may stand directly before the next number.</summary>
    public bool Flag(out bool flag)
    {
        SkipSeparators();
        flag = Peek == '1';
        if (Peek is not ('0' or '1'))
            return false;
        _at++;
        return true;
    }

    public bool Number(out double number)
    {
        SkipSeparators();
        var start = _at;
        if (Peek is '+' or '-')
            _at++;
        var hasPoint = false;
        while (char.IsAsciiDigit(Peek) || Peek == '.' && !hasPoint)
        {
            hasPoint |= Peek == '.';
            _at++;
        }
        if (Peek is 'e' or 'E' && _at + 1 < _text.Length && (char.IsAsciiDigit(_text[_at + 1]) || _text[_at + 1] is '-' or '+'))
        {
            _at += 2;
            while (char.IsAsciiDigit(Peek))
                _at++;
        }
        if (double.TryParse(_text[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number))
            return true;
        _at = start;
        return false;
    }

    void SkipSeparators()
    {
        while (_at < _text.Length && _text[_at] is ' ' or ',' or '\n' or '\r' or '\t')
            _at++;
    }
}
