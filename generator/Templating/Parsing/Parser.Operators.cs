using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private const int UnaryPrecedence = 200;
    private const int StepPrecedence = 210;

    private static (Operator Operator, int Precedence)? BinaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.DoubleQuestion => (Operator.Coalesce, 20),
        TokenKind.QuestionExclamation => (Operator.NotCoalesce, 20),
        TokenKind.DoubleBar => (Operator.Or, 30),
        TokenKind.DoubleAmpersand => (Operator.And, 40),
        TokenKind.DoubleEqual => (Operator.Equal, 70),
        TokenKind.ExclamationEqual => (Operator.NotEqual, 70),
        TokenKind.Less => (Operator.Less, 80),
        TokenKind.LessEqual => (Operator.LessOrEqual, 80),
        TokenKind.Greater => (Operator.Greater, 80),
        TokenKind.GreaterEqual => (Operator.GreaterOrEqual, 80),
        TokenKind.Plus => (Operator.Add, 100),
        TokenKind.Minus => (Operator.Subtract, 100),
        TokenKind.Asterisk => (Operator.Multiply, 110),
        TokenKind.Divide => (Operator.Divide, 110),
        TokenKind.DoubleDivide => (Operator.DivideWhole, 110),
        TokenKind.Percent => (Operator.Modulo, 110),
        TokenKind.DoubleLess => (Operator.ShiftLeft, 110),
        TokenKind.DoubleGreater => (Operator.ShiftRight, 110),
        TokenKind.DoubleDot => (Operator.RangeInclusive, 130),
        TokenKind.DoubleDotLess => (Operator.RangeExclusive, 130),
        _ => null,
    };

    private ExpressionStep TakeBinary(ExpressionState state)
    {
        if (BinaryOperatorOf(_token.Kind) is not var (op, precedence)) return ExpressionStep.No;
        if (state.IsWhen && op == Operator.Or) return ExpressionStep.End;
        if (precedence <= state.Precedence) return ExpressionStep.End;
        Enter();
        var left = state.Left;
        var opSpan = SpanOf(_token);
        NextToken();
        var form = new BinaryExpression(left.Span, op, opSpan, left, left);
        var right = ExpectExpression(form, state.Call is not null || state.InCall, precedence,
            $"Expecting an <expression> to the right of the operator instead of `{Quoted(_token)}`", state.Mode);
        state.Left = right is null ? left : new BinaryExpression(Since(left.Span), op, opSpan, left, right);
        return ExpressionStep.Again;
    }

    private ExpressionStep TakeConditional(ExpressionState state)
    {
        if (_token.Kind != TokenKind.Question) return ExpressionStep.No;
        if (state.Precedence > 0) return ExpressionStep.End;
        var condition = Complete(state);
        state.Call = null;
        NextToken();
        var form = new ConditionalExpression(condition.Span, condition, condition, condition);
        var then = ExpectExpression(form, mode: ParseMode.NoNamedArgument);
        Expect(TokenKind.Colon, ":");
        var otherwise = ExpectExpression(form, mode: ParseMode.NoNamedArgument);
        state.Left = then is null || otherwise is null ? condition : new ConditionalExpression(Since(condition.Span), condition, then, otherwise);
        return ExpressionStep.End;
    }

    private ExpressionStep TakeStepOperator(ExpressionState state)
    {
        if (_token.Kind is not (TokenKind.DoublePlus or TokenKind.DoubleMinus)) return ExpressionStep.No;
        if (!state.Left.IsPath) Fail("The operand of an increment or decrement operator must be a variable, property or indexer");
        var step = _token.Kind == TokenKind.DoublePlus ? 1 : -1;
        NextToken();
        state.Left = new StepExpression(state.Left.Span, state.Left, step, isPostfix: true);
        return ExpressionStep.No;
    }

    private Expression ParsePrefixStep()
    {
        var start = SpanOf(_token);
        var step = _token.Kind == TokenKind.DoublePlus ? 1 : -1;
        NextToken();
        var form = new StepExpression(start, new LiteralExpression(start, Value.Null), step, isPostfix: false);
        var target = ExpectExpression(form, precedence: StepPrecedence);
        if (target is null or { IsPath: false }) Fail("The operand of an increment or decrement operator must be a variable, property or indexer");
        return target is null ? form : new StepExpression(Since(start), target, step, isPostfix: false);
    }

    private Expression ParseUnary()
    {
        var start = SpanOf(_token);
        var op = _token.Kind;
        NextToken();
        var form = new UnaryExpression(start, op, new LiteralExpression(start, Value.Null));
        // `any @string.contains "x"`: what follows the function value belongs to the call around it.
        var operand = ExpectExpression(form, inCall: op == TokenKind.At, precedence: UnaryPrecedence);
        return operand is null ? form : new UnaryExpression(Since(start), op, operand);
    }

    private bool StartsUnary() =>
        _token.Kind is TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.DoublePlus or TokenKind.DoubleMinus or TokenKind.Caret;
}
