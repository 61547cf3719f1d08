namespace Mingzhang.Print.Styles;

/// <summary>Reads the tokens of one value; every attempt either takes a token or leaves all as it was.</summary>
sealed class ValueReader(IReadOnlyList<StyleToken> tokens)
{
    int _at;

    public bool AtEnd => _at >= tokens.Count;

    public int Count => tokens.Count;

    public StyleToken Peek => AtEnd ? default : tokens[_at];

    public void Reset() => _at = 0;

    public void Skip() => _at++;

    public bool Keyword(params ReadOnlySpan<string> words) => Keyword(out _, words);

    public bool Keyword(out string word, params ReadOnlySpan<string> words)
    {
        word = "";
        if (AtEnd || Peek.Kind != StyleTokenKind.Ident || !words.Contains(Peek.Text))
            return false;
        word = tokens[_at++].Text;
        return true;
    }

    public bool Ident(out string name) => Take(StyleTokenKind.Ident, out name);

    public bool Text(out string text) => Take(StyleTokenKind.String, out text);

    public bool Mark(char mark)
    {
        if (AtEnd || !Peek.Is(mark))
            return false;
        _at++;
        return true;
    }

    public bool Function(string name)
    {
        if (AtEnd || Peek.Kind != StyleTokenKind.Function || Peek.Text != name)
            return false;
        _at++;
        return true;
    }

    public bool Number(out double number)
    {
        number = Peek.Number;
        if (AtEnd || Peek.Kind != StyleTokenKind.Number)
            return false;
        _at++;
        return true;
    }

    /// <summary>A length with a unit, a percentage, or 0.</summary>
    public bool Length(out Length length)
    {
        length = default;
        if (AtEnd)
            return false;
        Length? found = Peek switch
        {
            { Kind: StyleTokenKind.Percentage } token => new(token.Number, LengthUnit.Percent),
            { Kind: StyleTokenKind.Number, Number: 0 } => Styles.Length.Points(0),
            { Kind: StyleTokenKind.Dimension } token => FromUnit(token.Number, token.Text),
            _ => null,
        };
        if (found is not { } value)
            return false;
        length = value;
        _at++;
        return true;
    }

    /// <summary>A colour; transparent and none give null.</summary>
    public bool Color(out PrintColor? color)
    {
        color = null;
        if (AtEnd)
            return false;
        if (Keyword("transparent", "none"))
            return true;
        color = Peek.Kind switch
        {
            StyleTokenKind.Hash => PrintColor.FromHex(Peek.Text),
            StyleTokenKind.Ident => PrintColor.FromName(Peek.Text),
            _ => null,
        };
        if (color is null)
            return false;
        _at++;
        return true;
    }

    static Length? FromUnit(double number, string unit) => unit switch
    {
        "pt" => Styles.Length.Points(number),
        "mm" => Styles.Length.Points(number * 72 / 25.4),
        "cm" => Styles.Length.Points(number * 72 / 2.54),
        "in" => Styles.Length.Points(number * 72),
        "px" => Styles.Length.Points(number * 0.75),
        "em" => new(number, LengthUnit.Em),
        _ => null,
    };

    bool Take(StyleTokenKind kind, out string text)
    {
        text = "";
        if (AtEnd || Peek.Kind != kind)
            return false;
        text = tokens[_at++].Text;
        return true;
    }
}
