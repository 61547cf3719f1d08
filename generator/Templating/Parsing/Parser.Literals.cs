using System.Globalization;
using System.Numerics;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private LiteralExpression Literal(Value value)
    {
        var literal = new LiteralExpression(SpanOf(_token), value);
        NextToken();
        return literal;
    }

    private LiteralExpression ParseInteger()
    {
        var text = TextOf(_token).Replace("_", "");
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent;
        if (long.TryParse(text, styles, CultureInfo.InvariantCulture, out var number)) return Literal(Value.Integer(number));
        if (text.Length < 4096 && BigInteger.TryParse(text, styles, CultureInfo.InvariantCulture, out var big)) return Literal(Value.Integer(big));
        Fail($"Unable to parse the integer {text}");
        return Literal(Value.Null);
    }

    private LiteralExpression ParseHexInteger()
    {
        var text = TextOf(_token)[2..].Replace("_", "");
        var isUnsigned = text[^1] is 'u' or 'U';
        if (isUnsigned) text = text[..^1];
        if (!ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return Literal(new Value(BigInteger.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        return Literal(FromBits(number, isUnsigned));
    }

    private static Value FromBits(ulong number, bool isUnsigned) =>
        number <= uint.MaxValue
            ? isUnsigned ? new Value((long)number) : new Value(unchecked((int)(uint)number))
            : isUnsigned ? new Value(new BigInteger(number)) : new Value(unchecked((long)number));

    private LiteralExpression ParseBinaryInteger()
    {
        var text = TextOf(_token)[2..].Replace("_", "");
        var suffix = char.IsAsciiDigit(text[^1]) ? '\0' : char.ToLowerInvariant(text[^1]);
        if (suffix != '\0') text = text[..^1];
        var dot = text.IndexOf('.');
        var number = BigInteger.Zero;
        foreach (var c in text)
        {
            if (c != '.') number = (number << 1) | (c - '0');
        }

        if (dot >= 0)
        {
            var scaled = (double)number * Math.Pow(2, dot - (text.Length - 1));
            return Literal(suffix == 'f' ? new Value((float)scaled) : new Value(scaled));
        }

        return Literal(number <= ulong.MaxValue ? FromBits((ulong)number, suffix == 'u') : new Value(number));
    }

    private LiteralExpression ParseFloat()
    {
        var text = TextOf(_token).Replace("_", "");
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = suffix is 'f' or 'd' or 'm' ? text[..^1] : text;
        const NumberStyles styles = NumberStyles.Float;
        if (suffix == 'f' && float.TryParse(digits, styles, CultureInfo.InvariantCulture, out var single)) return Literal(new Value(single));
        if (suffix == 'm' && decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var exact)) return Literal(new Value(exact));
        if (double.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number)) return Literal(new Value(number));
        Fail($"Unable to parse double value `{text}`");
        return Literal(Value.Null);
    }

    private LiteralExpression ParseString() => Literal(new Value(Unescape(_token.Start + 1, _token.End - 1)));

    private LiteralExpression ParseVerbatimString() => Literal(new Value(_source.Text[(_token.Start + 1)..(_token.End - 1)].Replace("``", "`")));
}
