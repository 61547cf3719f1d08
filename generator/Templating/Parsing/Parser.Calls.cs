using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    /// <summary>An operand directly behind another one makes the first a function and the second its argument.</summary>
    private ExpressionStep TakeArgument(ExpressionState state)
    {
        if (!StartsExpression()) return ExpressionStep.No;
        if (state.InCall) return ExpressionStep.End;
        var loop = state.Parent as ForStatement;
        if (_token.Kind == TokenKind.Identifier && (loop is not null || PeekToken().Kind == TokenKind.Colon))
            return TakeNamedArguments(state, loop);
        if (_token.Kind == TokenKind.OpenParen && !FollowsWhiteSpace()) return TakeParenthesizedArguments(state);
        if (state.Call is null)
        {
            state.Call = new CallExpression(state.Left.Span, state.Left);
        }
        else
        {
            state.Call.Arguments.Add(state.Left);
            state.Call.Span = state.Call.Span.To(state.Left.Span);
        }

        return ExpressionStep.Operand;
    }

    private ExpressionStep TakeNamedArguments(ExpressionState state, ForStatement? loop)
    {
        if (loop is null)
        {
            if (state.Call is null) state.Call = new CallExpression(state.Left.Span, state.Left);
            else state.Call.Arguments.Add(state.Left);
        }

        while (_token.Kind == TokenKind.Identifier && (loop is not null || PeekToken().Kind == TokenKind.Colon))
        {
            var start = SpanOf(_token);
            if (ParseVariable() is not VariableExpression name)
            {
                Fail(start, "Invalid identifier passed as a named argument. Expecting a simple variable name");
                break;
            }

            Expression? value = null;
            if (_token.Kind == TokenKind.Colon)
            {
                NextToken();
                value = ExpectExpression(state.Parent, mode: ParseMode.Operand);
            }

            var argument = new NamedArgument(Since(start), name.Name, value);
            if (loop is not null)
            {
                loop.Arguments.Add(argument);
                continue;
            }

            state.Call!.Arguments.Add(argument);
            state.Call.Span = state.Call.Span.To(argument.Span);
            if (value is FunctionExpression) break;
        }

        if (loop is null && StartsExpression()) return ExpressionStep.Operand;
        if (state.Call is { } call)
        {
            state.Left = call;
            state.Call = null;
        }

        return IsPipe() ? ExpressionStep.Again : ExpressionStep.End;
    }

    private ExpressionStep TakeParenthesizedArguments(ExpressionState state)
    {
        var call = new CallExpression(state.Left.Span, state.Left) { IsExplicit = true };
        NextToken();
        var isFirst = true;
        while (_token.Kind != TokenKind.CloseParen)
        {
            if (!isFirst)
            {
                if (_token.Kind == TokenKind.Comma) NextToken();
                else Fail("Expecting a comma to separate arguments in a function call.");
            }

            isFirst = false;
            if (!StartsExpression())
            {
                Fail("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (ParseExpression(call) is not { } argument) break;
            call.Arguments.Add(argument);
        }

        if (_token.Kind == TokenKind.CloseParen) NextToken();
        else Fail("Expecting a closing parenthesis for a function call.");
        call.Span = Since(call.Span);
        state.Left = call;
        return ExpressionStep.Again;
    }

    private bool IsPipe() => _token.Kind is TokenKind.Bar or TokenKind.BarGreater;

    private ExpressionStep TakePipe(ExpressionState state)
    {
        if (state.Precedence > 0) return ExpressionStep.End;
        // `x | f` calls f although nothing follows it.
        if (state.Parent is PipeExpression && state.Call is null && state.Left.IsPath)
            state.Left = new CallExpression(state.Left.Span, state.Left);
        if (!IsPipe()) return ExpressionStep.No;
        var from = Complete(state);
        state.Call = null;
        // A line may end behind the bar.
        _newLinesHidden++;
        NextToken();
        _newLinesHidden--;
        var form = new PipeExpression(from.Span, from, from);
        var to = ExpectExpression(form);
        state.Left = to is null ? from : new PipeExpression(Since(from.Span), from, to);
        return ExpressionStep.Return;
    }

    private bool FollowsWhiteSpace() => _token.Start > 0 && char.IsWhiteSpace(_source.Text[_token.Start - 1]);
}
