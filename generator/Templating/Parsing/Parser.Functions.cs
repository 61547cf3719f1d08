using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private FunctionStatement ParseFunction(bool isAnonymous)
    {
        var function = new FunctionStatement(SpanOf(_token));
        var level = _expressionLevel;
        _expressionLevel = 0;
        var hidden = _newLinesHidden;
        _newLinesHidden = 0;
        NextToken();
        if (!isAnonymous) function.Name = ExpectVariable(function, function.Span);
        if (_token.Kind == TokenKind.OpenParen) function.Parameters = ParseParameters(function);
        ExpectEndOfStatement();
        function.Body = ParseBlock(function, endsStatement: !isAnonymous);
        _newLinesHidden = hidden;
        _expressionLevel = level;
        function.Span = Since(function.Span);
        return function;
    }

    private List<Parameter> ParseParameters(FunctionStatement function)
    {
        var parameters = new List<Parameter>();
        NextToken();
        while (_token.Kind != TokenKind.CloseParen)
        {
            if (parameters.Count > 0)
            {
                if (_token.Kind == TokenKind.Comma) NextToken();
                else Fail("Expecting a comma to separate arguments in a function call.");
            }

            if (!StartsExpression())
            {
                Fail("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (ExpectVariable(function, function.Span) is not { } name) break;
            if (name.IsLocal) Fail(name.Span, "Expecting only a simple name parameter for a function");
            parameters.Add(ParseParameter(name, parameters));
        }

        if (_token.Kind == TokenKind.CloseParen) NextToken();
        else Fail("Expecting a closing parenthesis for a function call.");
        return parameters;
    }

    private Parameter ParseParameter(VariableExpression name, List<Parameter> before)
    {
        if (_token.Kind == TokenKind.Equal)
        {
            if (before.Exists(p => p.IsRest)) Fail(name.Span, "Cannot declare an optional parameter after a variable parameter (`...`).");
            NextToken();
            var parameter = new Parameter(name.Name, Value.Null, false);
            var value = ExpectExpression(parameter);
            if (value is LiteralExpression literal) return parameter with { Default = literal.Value };
            if (value is not null) Fail(name.Span, "Expecting only a literal for an optional parameter value.");
            return parameter;
        }

        if (_token.Kind == TokenKind.TripleDot)
        {
            if (before.Exists(p => p.IsRest)) Fail(name.Span, "Cannot declare multiple variable parameters.");
            NextToken();
            return new Parameter(name.Name, null, true);
        }

        if (before.Exists(p => p.IsRest || p.Default is not null)) Fail(name.Span, "Cannot declare a normal parameter after an optional parameter.");
        return new Parameter(name.Name, null, false);
    }

    private ReturnStatement ParseReturn()
    {
        var statement = new ReturnStatement(SpanOf(_token));
        NextToken();
        if (StartsExpression()) statement.Value = ParseExpression(statement);
        ExpectEndOfStatement();
        statement.Span = Since(statement.Span);
        return statement;
    }

    private CaptureStatement ParseCapture()
    {
        var statement = new CaptureStatement(SpanOf(_token));
        NextToken();
        statement.Target = ExpectExpression(statement);
        ExpectEndOfStatement();
        statement.Body = ParseBlock(statement);
        statement.Span = Since(statement.Span);
        return statement;
    }

    private WrapStatement ParseWrap()
    {
        var statement = new WrapStatement(SpanOf(_token));
        NextToken();
        statement.Target = ExpectExpression(statement);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        statement.Span = Since(statement.Span);
        return statement;
    }

    private WithStatement ParseWith()
    {
        var statement = new WithStatement(SpanOf(_token));
        NextToken();
        statement.Target = ExpectExpression(statement);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        statement.Span = Since(statement.Span);
        return statement;
    }

    private ImportStatement ParseImport()
    {
        var statement = new ImportStatement(SpanOf(_token));
        NextToken();
        statement.Value = ExpectExpression(statement);
        ExpectEndOfStatement();
        statement.Span = Since(statement.Span);
        return statement;
    }

    private ReadOnlyStatement ParseReadOnly()
    {
        var statement = new ReadOnlyStatement(SpanOf(_token));
        NextToken();
        statement.Variable = ExpectVariable(statement, statement.Span);
        ExpectEndOfStatement();
        statement.Span = Since(statement.Span);
        return statement;
    }
}
