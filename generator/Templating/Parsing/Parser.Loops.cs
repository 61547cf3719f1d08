using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private ForStatement ParseFor(bool isTableRow)
    {
        var statement = new ForStatement(SpanOf(_token), isTableRow);
        NextToken();
        statement.Variable = ExpectExpression(statement, mode: ParseMode.Operand);
        if (statement.Variable is not null)
        {
            if (!statement.Variable.IsPath) Fail(statement, statement.Span, $"Expecting a variable instead of `{statement.Variable}`");
            if (IsWord("in")) NextToken();
            else Fail(statement, statement.Span, $"Expecting 'in' word instead of `{Quoted(_token)}`");
            statement.Iterator = ExpectExpression(statement);
            if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        }

        statement.Span = Since(statement.Span);
        return statement;
    }

    private WhileStatement ParseWhile()
    {
        var statement = new WhileStatement(SpanOf(_token));
        NextToken();
        statement.Condition = ExpectExpression(statement, allowAssignment: false);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        statement.Span = Since(statement.Span);
        return statement;
    }

    private JumpStatement ParseJump(bool isBreak)
    {
        var statement = new JumpStatement(SpanOf(_token), isBreak);
        NextToken();
        ExpectEndOfStatement();
        return statement;
    }

    /// <summary>The names behind <c>for.</c>, <c>while.</c> and <c>tablerow.</c> are fixed.</summary>
    private void CheckLoopMember(Token loop)
    {
        var word = TextOf(loop);
        var member = PeekToken();
        if (member.Kind != TokenKind.Identifier)
        {
            Fail(loop, $"Invalid token `{Quoted(_token)}`. The loop variable <{word}> dot must be followed by an identifier");
            return;
        }

        var name = TextOf(member);
        switch (name)
        {
            case "first" or "even" or "odd" or "index":
                break;
            case "last" or "changed" or "length" or "rindex":
                if (word == "while") Fail(loop, $"The loop variable <while.{name}> is invalid");
                break;
            case "col":
                if (word != "tablerow") Fail(loop, $"The loop variable <{word}.col> is invalid");
                break;
            default:
                Fail(loop, $"The loop variable <{word}.{name}> is not supported");
                break;
        }
    }
}
