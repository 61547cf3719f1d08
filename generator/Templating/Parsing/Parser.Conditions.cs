using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private IfStatement ParseIf()
    {
        var statement = new IfStatement(SpanOf(_token));
        NextToken();
        statement.Condition = ExpectExpression(statement, allowAssignment: false);
        if (ExpectEndOfStatement()) statement.Then = ParseBlock(statement);
        statement.Span = Since(statement.Span);
        return statement;
    }

    private bool ParseElseOf(Statement parent, Token start)
    {
        var next = ParseElse();
        switch (parent)
        {
            case IfStatement condition:
                condition.Else = next;
                return true;
            case WhenStatement choice:
                choice.Next = next;
                return true;
            case ForStatement loop when next is ElseStatement otherwise:
                loop.Else = otherwise;
                return true;
            case ForStatement:
                Fail(next.Span, "Invalid if/else combination within a for statement.");
                return true;
            default:
                Fail(start, "A else condition must be preceded by another if/else/when condition or a for loop.");
                return false;
        }
    }

    private Statement ParseElse()
    {
        var peek = PeekToken();
        var statement = new ElseStatement(SpanOf(_token));
        NextToken();
        if (peek.Kind == TokenKind.Identifier && TextOf(peek) == "if") return ParseIf();
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        statement.Span = Since(statement.Span);
        return statement;
    }

    private CaseStatement ParseCase()
    {
        var statement = new CaseStatement(SpanOf(_token));
        NextToken();
        statement.Value = ExpectExpression(statement, allowAssignment: false);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        statement.Span = Since(statement.Span);
        return statement;
    }

    private bool ParseWhen(Statement parent, Token start, ref Statement? statement)
    {
        var when = new WhenStatement(SpanOf(_token));
        NextToken();
        while (StartsOperandOfWhen())
        {
            if (ParseExpression(when, mode: ParseMode.All, isWhen: true) is { } value) when.Values.Add(value);
            if (_token.Kind is TokenKind.Comma or TokenKind.DoubleBar) NextToken();
        }

        if (when.Values.Count == 0) Fail("When is expecting at least one value.");
        if (ExpectEndOfStatement()) when.Body = ParseBlock(when);
        when.Span = Since(when.Span);
        switch (parent)
        {
            case WhenStatement previous:
                previous.Next = when;
                return true;
            case CaseStatement:
                statement = when;
                return true;
            default:
                Fail(start, "A `when` condition must be preceded by another `when`/`else`/`case` condition");
                return false;
        }
    }

    private bool StartsOperandOfWhen() => StartsExpression();
}
