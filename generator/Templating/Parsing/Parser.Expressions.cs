using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private Expression? ExpectExpression(object parent, bool inCall = false, int precedence = 0, string? message = null, ParseMode mode = ParseMode.All, bool allowAssignment = true)
    {
        if (StartsExpression()) return ParseExpression(parent, inCall, precedence, mode, allowAssignment);
        Fail(parent, SpanOf(_token), message ?? $"Expecting <expression> instead of `{Quoted(_token)}`");
        return null;
    }

    private Expression? ParseExpression(object parent, bool inCall = false, int precedence = 0, ParseMode mode = ParseMode.All, bool allowAssignment = true, bool isWhen = false)
    {
        var state = new ExpressionState(parent)
        {
            InCall = inCall,
            Precedence = precedence,
            Mode = mode,
            AllowAssignment = allowAssignment,
            IsWhen = isWhen,
        };
        var depth = _depth;
        Enter();
        _expressionLevel++;
        var expression = ReadExpression(state);
        _expressionLevel--;
        _depth = depth;
        return expression;
    }

    private Expression? ReadExpression(ExpressionState state)
    {
        while (true)
        {
            state.OperandCount++;
            if (ParseOperand() is not { } left)
            {
                Fail(state.Call is null
                    ? $"Unexpected token `{Quoted(_token)}` while parsing expression"
                    : $"Unexpected token `{Quoted(_token)}` while parsing function call `{state.Call.Target}`");
                return null;
            }

            state.Left = left;
            if (left is VariableExpression { IsBlock: true })
            {
                CheckBlockVariable(state);
                return left;
            }

            if (left is FunctionExpression) state.HasAnonymousFunction = true;
            switch (ReadTail(state))
            {
                case ExpressionStep.Operand:
                    continue;
                case ExpressionStep.Return:
                    return state.Left;
                default:
                    return Complete(state);
            }
        }
    }

    private void CheckBlockVariable(ExpressionState state)
    {
        if (state.OperandCount != 1 || _expressionLevel > 1) Fail("Cannot use block delegate $$ in a nested expression");
        if (state.Parent is not ExpressionStatement) Fail(state.Parent, state.Left.Span, "Cannot use block delegate $$ outside an expression statement");
    }

    private static Expression Complete(ExpressionState state)
    {
        if (state.Call is not { } call) return state.Left;
        call.Arguments.Add(state.Left);
        call.Span = call.Span.To(state.Left.Span);
        return call;
    }

    private ExpressionStep ReadTail(ExpressionState state)
    {
        var step = ExpressionStep.Again;
        while (step == ExpressionStep.Again && !state.HasAnonymousFunction)
        {
            if (_token.Kind is TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd) return ExpressionStep.End;
            step = TakeMember(state);
            if (step == ExpressionStep.No) step = TakeStepOperator(state);
            if (step == ExpressionStep.No) step = TakeIndex(state);
            if (step == ExpressionStep.No) step = state.IsSingleOperand ? ExpressionStep.End : ExpressionStep.No;
            if (step == ExpressionStep.No) step = TakeNamedArgument(state);
            if (step == ExpressionStep.No) step = TakeAssignment(state);
            if (step == ExpressionStep.No) step = TakeBinary(state);
            if (step == ExpressionStep.No) step = TakeConditional(state);
            if (step == ExpressionStep.No) step = TakeArgument(state);
            if (step == ExpressionStep.No) step = TakePipe(state);
        }

        return step is ExpressionStep.No or ExpressionStep.Again ? ExpressionStep.End : step;
    }

    private ExpressionStep TakeNamedArgument(ExpressionState state)
    {
        if (state.Mode == ParseMode.NoNamedArgument || _token.Kind != TokenKind.Colon) return ExpressionStep.No;
        if (state.Left is not VariableExpression name)
        {
            Fail(state.Left.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return ExpressionStep.End;
        }

        NextToken();
        var value = ExpectExpression(state.Parent);
        state.Left = new NamedArgument(Since(name.Span), name.Name, value);
        return ExpressionStep.End;
    }

    private ExpressionStep TakeAssignment(ExpressionState state)
    {
        if (_token.Kind == TokenKind.Equal && state.Left is CallExpression { IsExplicit: true } call && DeclaredBy(call) is { } function)
        {
            if (_expressionLevel > 1 || !state.AllowAssignment) Fail(call, call.Span, "Creating a function is only allowed for a top level assignment");
            NextToken();
            function.Inline = ParseExpressionStatement() as ExpressionStatement;
            function.Span = Since(call.Span);
            state.Left = new FunctionDeclaration(function);
            return ExpressionStep.Return;
        }

        Operator? op;
        switch (_token.Kind)
        {
            case TokenKind.Equal: op = null; break;
            case TokenKind.PlusEqual: op = Operator.Add; break;
            case TokenKind.MinusEqual: op = Operator.Subtract; break;
            case TokenKind.AsteriskEqual: op = Operator.Multiply; break;
            case TokenKind.DivideEqual: op = Operator.Divide; break;
            case TokenKind.DoubleDivideEqual: op = Operator.DivideWhole; break;
            case TokenKind.PercentEqual: op = Operator.Modulo; break;
            default: return ExpressionStep.No;
        }

        var target = state.Left;
        var form = new AssignExpression(target.Span, target, op, target);
        if (!target.IsPath || state.Call is not null || _expressionLevel > 1 || !state.AllowAssignment)
            Fail(form, target.Span, "Expression is only allowed for a top level assignment");
        NextToken();
        var value = ExpectExpression(form, state.InCall);
        if (value is not null) state.Left = new AssignExpression(Since(target.Span), target, op, value);
        return ExpressionStep.End;
    }

    private static FunctionStatement? DeclaredBy(CallExpression call)
    {
        if (call.Target is not VariableExpression { IsLocal: false } name) return null;
        var parameters = new List<Parameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not VariableExpression { IsLocal: false } parameter) return null;
            parameters.Add(new Parameter(parameter.Name, null, false));
        }

        return new FunctionStatement(call.Span) { Name = name, Parameters = parameters };
    }
}
