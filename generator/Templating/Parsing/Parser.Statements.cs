using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

sealed partial class Parser
{
    private Block ParseBlock(Statement parent, bool endsStatement = true)
    {
        _blockLevel++;
        Enter();
        var block = new Block(SpanOf(_token));
        var outer = _block;
        _block = block;
        var hasEnd = false;
        while (TryParseStatement(parent, endsStatement, out var statement, out hasEnd))
        {
            if (statement is not null) block.Statements.Add(statement);
            if (!hasEnd) continue;
            if (_blockLevel == 1)
                Fail(parent, _source.Span(_previous.End - 1, _previous.End), "Found <end> statement without a corresponding beginning of a block");
            break;
        }

        if (!hasEnd && _blockLevel > 1) Fail(parent, SpanOf(_previous), "The <end> statement was not found");
        _block = outer;
        _depth--;
        _blockLevel--;
        block.Span = Since(block.Span);
        return block;
    }

    private bool TryParseStatement(Statement parent, bool endsStatement, out Statement? statement, out bool hasEnd)
    {
        hasEnd = false;
        statement = null;
        while (!_hasFatalError)
        {
            switch (_token.Kind)
            {
                case TokenKind.Eof:
                    return false;
                case TokenKind.Raw or TokenKind.Escape:
                    statement = new RawStatement(SpanOf(_token));
                    NextToken();
                    // The text between `case` and `when` is not written.
                    if (parent is CaseStatement) continue;
                    return true;
                case TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.EscapeEnter or TokenKind.EscapeExit:
                    statement = ParseEdge();
                    return true;
                case TokenKind.FrontMatter:
                    return ParseFrontMatterEnd();
                case TokenKind.NewLine or TokenKind.SemiColon when _inCode:
                    NextToken();
                    continue;
                case TokenKind.Identifier or TokenKind.SpecialIdentifier when _inCode:
                    return ParseNamedStatement(parent, endsStatement, out statement, out hasEnd);
            }

            if (_inCode && StartsExpression())
            {
                statement = ParseExpressionStatement();
                return true;
            }

            Fail(_inCode ? $"Unexpected token {Quoted(_token)}" : $"Unexpected token {Quoted(_token)} while not in a code block {{ ... }}");
            return false;
        }

        return false;
    }

    private bool ParseFrontMatterEnd()
    {
        if (!_inFrontMatter)
        {
            Fail("Unexpected frontmatter marker `+++` while not inside a frontmatter");
            NextToken();
            return true;
        }

        _inFrontMatter = false;
        _inCode = false;
        NextToken();
        _mode = TemplateMode.Template;
        SkipLineAfterFrontMatter();
        return false;
    }

    /// <summary>White space behind the marker belongs to it.</summary>
    private void SkipLineAfterFrontMatter()
    {
        if (_token.Kind != TokenKind.Raw) return;
        var start = _token.Start;
        while (start < _token.End && char.IsWhiteSpace(_source.Text[start])) start++;
        _token = _token with { Start = start };
    }

    private CodeEdge ParseEdge()
    {
        var isEnter = _token.Kind is TokenKind.CodeEnter or TokenKind.EscapeEnter;
        var isCode = _token.Kind is TokenKind.CodeEnter or TokenKind.CodeExit;
        if (_token.Kind == TokenKind.CodeEnter && _inCode) Fail("Unexpected token while already in a code block");
        if (_token.Kind == TokenKind.CodeExit && !_inCode) Fail("Unexpected code block exit '}}' while no code block enter '{{' has been found");
        _inCode = isCode && isEnter;
        var edge = new CodeEdge(SpanOf(_token), isEnter);
        NextToken();
        if (isCode && isEnter && _block?.Statements.Count > 0 && _block.Statements[^1] is RawStatement raw) edge.Indent = IndentAt(raw.Span.End);
        return edge;
    }

    /// <summary>The white space from the line start to an offset; empty when there is other text between.</summary>
    private string IndentAt(int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (_source.Text[i] == '\n') return _source.Text[(i + 1)..end];
            if (!char.IsWhiteSpace(_source.Text[i])) return "";
        }

        return _source.Text[..end];
    }

    private bool ParseNamedStatement(Statement parent, bool endsStatement, out Statement? statement, out bool hasEnd)
    {
        var start = _token;
        var word = TextOf(start);
        hasEnd = false;
        statement = null;
        if (word is not ("end" or "when" or "else") && parent is CaseStatement)
            Fail(start, $"Unexpected statement/expression `{word}` in the body of a `case` statement. Only `when`/`else` are expected.");
        switch (word)
        {
            case "end":
                hasEnd = true;
                NextToken();
                statement = new EndStatement(SpanOf(start));
                if (endsStatement) ExpectEndOfStatement();
                return true;
            case "when":
                hasEnd = true;
                return ParseWhen(parent, start, ref statement);
            case "else":
                hasEnd = true;
                return ParseElseOf(parent, start);
            default:
                statement = ParseKeywordStatement(word);
                return true;
        }
    }

    private Statement ParseKeywordStatement(string word) => word switch
    {
        "if" => ParseIf(),
        "case" => ParseCase(),
        "for" when PeekToken().Kind != TokenKind.Dot => ParseFor(isTableRow: false),
        "tablerow" when PeekToken().Kind != TokenKind.Dot => ParseFor(isTableRow: true),
        "while" when PeekToken().Kind != TokenKind.Dot => ParseWhile(),
        "break" => ParseJump(isBreak: true),
        "continue" => ParseJump(isBreak: false),
        "func" => ParseFunction(isAnonymous: false),
        "ret" => ParseReturn(),
        "capture" => ParseCapture(),
        "wrap" => ParseWrap(),
        "with" => ParseWith(),
        "import" => ParseImport(),
        "readonly" => ParseReadOnly(),
        _ => ParseExpressionStatement(),
    };

    private Statement ParseExpressionStatement()
    {
        var statement = new ExpressionStatement(SpanOf(_token));
        var expression = ExpectExpression(statement);
        if (expression is FunctionDeclaration declaration) return declaration.Function;
        statement.Expression = expression;
        if (expression is not null) ExpectEndOfStatement();
        statement.Span = Since(statement.Span);
        return statement;
    }

    private bool ExpectEndOfStatement()
    {
        switch (_token.Kind)
        {
            case TokenKind.NewLine or TokenKind.SemiColon:
                NextToken();
                return true;
            case TokenKind.CodeExit or TokenKind.Eof:
                return true;
            case TokenKind.FrontMatter when _inFrontMatter:
                return true;
        }

        Fail($"Invalid token found `{Quoted(_token)}`. Expecting <EOL>/end of line.");
        _hasFatalError = true;
        return false;
    }

    private VariableExpression? ExpectVariable(object parent, SourceSpan parentSpan)
    {
        if (_token.Kind is not (TokenKind.Identifier or TokenKind.SpecialIdentifier))
        {
            Fail(parent, parentSpan, $"Expecting a variable instead of `{Quoted(_token)}`");
            return null;
        }

        var expression = ParseVariable();
        if (expression is VariableExpression variable) return variable;
        Fail(parent, parentSpan, $"Unexpected variable `{expression}`");
        return null;
    }
}
