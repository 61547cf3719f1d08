using System.Globalization;
using System.Text;
using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private InterpolatedExpression ParseInterpolated()
    {
        var result = new InterpolatedExpression(SpanOf(_token));
        var isWhole = _token.Kind == TokenKind.InterpolatedWhole;
        AddText(result, 2);
        while (!isWhole)
        {
            if (ExpectExpression(result) is not { } part) break;
            result.Parts.Add(part);
            if (_token.Kind is not (TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd))
            {
                Fail("Opened interpolated expression not closed on the same line.");
                break;
            }

            isWhole = _token.Kind == TokenKind.InterpolatedEnd;
            AddText(result, 1);
        }

        result.Span = Since(result.Span);
        return result;
    }

    private void AddText(InterpolatedExpression result, int skip)
    {
        var text = Unescape(_token.Start + skip, _token.End - 1);
        if (text.Length > 0) result.Parts.Add(new LiteralExpression(SpanOf(_token), new Value(text)));
        NextToken();
    }

    /// <summary>The text of a string between its quotes; the lexer has checked the escapes.</summary>
    private string Unescape(int start, int end)
    {
        var text = _source.Text.AsSpan(start, Math.Max(0, end - start));
        if (!text.Contains('\\')) return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            var c = text[++i];
            switch (c)
            {
                case '\n':
                    break;
                case '\r':
                    if (i + 1 < text.Length && text[i + 1] == '\n') i++;
                    break;
                case 'u' or 'x':
                    var digits = Math.Min(c == 'u' ? 4 : 2, text.Length - i - 1);
                    if (int.TryParse(text.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) result.Append((char)code);
                    i += digits;
                    break;
                default:
                    if (EscapeOf(c) is { } escaped) result.Append(escaped);
                    else Fail($"Unexpected escape character `{c}` in string");
                    break;
            }
        }

        return result.ToString();
    }

    private static char? EscapeOf(char c) => c switch
    {
        '0' => '\0',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        '\'' or '"' or '\\' or '{' => c,
        _ => null,
    };
}
