using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private bool StartsExpression() => StartsUnary() || _token.Kind is
        TokenKind.Identifier or TokenKind.SpecialIdentifier or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float
        or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedWhole or TokenKind.InterpolatedBegin
        or TokenKind.OpenParen or TokenKind.OpenBrace or TokenKind.OpenBracket;

    private Expression? ParseOperand() => _token.Kind switch
    {
        TokenKind.Identifier or TokenKind.SpecialIdentifier => ParseVariable(),
        TokenKind.Integer => ParseInteger(),
        TokenKind.HexInteger => ParseHexInteger(),
        TokenKind.BinaryInteger => ParseBinaryInteger(),
        TokenKind.Float => ParseFloat(),
        TokenKind.String => ParseString(),
        TokenKind.VerbatimString => ParseVerbatimString(),
        TokenKind.InterpolatedWhole or TokenKind.InterpolatedBegin => ParseInterpolated(),
        TokenKind.OpenParen => ParseNested(),
        TokenKind.OpenBracket => ParseArray(),
        TokenKind.OpenBrace => ParseObject(),
        TokenKind.DoublePlus or TokenKind.DoubleMinus => ParsePrefixStep(),
        _ => StartsUnary() ? ParseUnary() : null,
    };

    private ExpressionStep TakeMember(ExpressionState state)
    {
        if (_token.Kind is not (TokenKind.Dot or TokenKind.QuestionDot)) return ExpressionStep.No;
        var next = PeekToken();
        if (next.Kind != TokenKind.Identifier)
        {
            Fail(next, $"Invalid token `{next.Kind}`. The dot operator is expected to be followed by a plain identifier");
            return ExpressionStep.Return;
        }

        // `a?.b.c`: what follows an optional member is optional too.
        var isOptional = _token.Kind == TokenKind.QuestionDot || state.Left is MemberExpression { IsOptional: true };
        NextToken();
        var word = TextOf(_token);
        if (word is "empty" or "blank" && PeekToken().Kind == TokenKind.Question)
        {
            NextToken();
            NextToken();
            state.Left = new IsEmptyExpression(Since(state.Left.Span), state.Left);
            return ExpressionStep.Again;
        }

        if (ParseVariable() is not VariableExpression member)
        {
            Fail($"Unexpected literal member `{word}`");
            return ExpressionStep.End;
        }

        state.Left = new MemberExpression(Since(state.Left.Span), state.Left, member, isOptional);
        return ExpressionStep.Again;
    }

    private ExpressionStep TakeIndex(ExpressionState state)
    {
        if (_token.Kind != TokenKind.OpenBracket || FollowsWhiteSpace()) return ExpressionStep.No;
        if (!state.Left.IsPath && state.Left is not (LiteralExpression or CallExpression)) return ExpressionStep.No;
        var target = state.Left;
        NextToken();
        var form = new IndexExpression(target.Span, target, target);
        var index = ExpectExpression(form, state.Call is not null, message: $"Expecting <index_expression> instead of `{Quoted(_token)}`", mode: state.Mode);
        if (_token.Kind == TokenKind.CloseBracket) NextToken();
        else Fail($"Unexpected `{Quoted(_token)}`. Expecting ']'");
        if (index is not null) state.Left = new IndexExpression(Since(target.Span), target, index);
        return ExpressionStep.Again;
    }

    private Expression ParseVariable()
    {
        var token = _token;
        var span = SpanOf(token);
        var word = TextOf(token);
        switch (word)
        {
            case "null" or "true" or "false":
                NextToken();
                return new LiteralExpression(span, word == "null" ? Value.Null : new Value(word == "true"));
            case "do":
                return new FunctionExpression(span, ParseFunction(isAnonymous: true)) { Span = Since(span) };
            case "this":
                NextToken();
                return new ThisExpression(span);
        }

        NextToken();
        if (word[0] != '$')
        {
            if (word is "for" or "while" or "tablerow" && _token.Kind == TokenKind.Dot) CheckLoopMember(token);
            return new VariableExpression(span, word, isLocal: false);
        }

        if (!int.TryParse(word.AsSpan(1), out var position)) return new VariableExpression(span, word[1..], isLocal: true);
        var arguments = new VariableExpression(span, "", isLocal: true);
        return new IndexExpression(span, arguments, new LiteralExpression(span, new Value(position)));
    }

    private NestedExpression ParseNested()
    {
        var start = SpanOf(_token);
        NextToken();
        var form = new NestedExpression(start, new LiteralExpression(start, Value.Null));
        var inner = ExpectExpression(form);
        if (_token.Kind == TokenKind.CloseParen) NextToken();
        else Fail($"Invalid token `{Quoted(_token)}`. Expecting a closing `)`.");
        return inner is null ? form : new NestedExpression(Since(start), inner);
    }

    private ArrayExpression ParseArray()
    {
        var array = new ArrayExpression(SpanOf(_token));
        _newLinesHidden++;
        NextToken();
        while (_token.Kind != TokenKind.CloseBracket)
        {
            if (ExpectExpression(array) is not { } item) break;
            array.Items.Add(item);
            if (_token.Kind != TokenKind.Comma) break;
            NextToken();
        }

        _newLinesHidden--;
        Expect(TokenKind.CloseBracket, "]");
        array.Span = Since(array.Span);
        return array;
    }

    private ObjectExpression ParseObject()
    {
        var result = new ObjectExpression(SpanOf(_token));
        _newLinesHidden++;
        NextToken();
        var isComplete = true;
        while (_token.Kind != TokenKind.CloseBrace)
        {
            if (!ParseObjectMember(result))
            {
                isComplete = false;
                break;
            }

            if (_token.Kind != TokenKind.Comma) break;
            NextToken();
        }

        _newLinesHidden--;
        if (isComplete) Expect(TokenKind.CloseBrace, "}");
        result.Span = Since(result.Span);
        return result;
    }

    private bool ParseObjectMember(ObjectExpression result)
    {
        var start = _token;
        if (start.Kind != TokenKind.Identifier && !start.IsString)
        {
            Fail($"Unexpected token `{Quoted(_token)}` while parsing object initializer. Expecting a simple identifier for the member name.");
            return false;
        }

        var key = ParseOperand();
        var name = key switch
        {
            VariableExpression { IsLocal: false } variable => variable.Name,
            LiteralExpression { Value.Kind: ValueKind.String } literal => literal.Value.AsText,
            _ => null,
        };
        if (name is null)
        {
            Fail(start, $"Unexpected member type `{key}` found for object initializer member name");
            return false;
        }

        if (_token.Kind != TokenKind.Colon)
        {
            Fail($"Unexpected token `{Quoted(_token)}` Expecting a colon : after identifier `{(key as VariableExpression)?.Name}` for object initializer member name");
            return false;
        }

        NextToken();
        if (!StartsExpression())
        {
            Fail($"Unexpected token `{Quoted(_token)}`. Expecting an expression for the value of the member.");
            return false;
        }

        if (ParseExpression(result) is not { } value) return false;
        result.Members.Add((name, value));
        return true;
    }
}
