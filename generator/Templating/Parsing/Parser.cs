using System.Runtime.CompilerServices;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

/// <summary>
/// Turns the tokens of a template into a tree. It goes on after an error, so that an author sees several at once; the order of the
/// checks follows Scriban, because it decides what juxtaposed operands mean.
/// </summary>
sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly List<Token> _tokens;
    private readonly int _depthLimit;
    private readonly List<TemplateError> _errors = [];
    private TemplateMode _mode;
    private int _next;
    private Token _token;
    private Token _previous;
    private bool _hasFatalError;
    private bool _inCode;
    private bool _inFrontMatter;
    private int _blockLevel;
    private int _depth;
    private int _expressionLevel;
    private int _newLinesHidden;
    private Block? _block;

    private Parser(SourceText source, Lexer lexer, TemplateMode mode, int depthLimit)
    {
        _source = source;
        _tokens = lexer.Tokens;
        _mode = mode;
        _depthLimit = depthLimit;
    }

    public static ParsedTemplate Parse(SourceText source, TemplateMode mode, int depthLimit)
    {
        var lexer = Lexer.Run(source.Text, mode);
        var parser = new Parser(source, lexer, mode, depthLimit);
        var page = parser.ParsePage();
        foreach (var error in lexer.Errors) parser.Fail(source.Span(error.Offset, error.Offset + 1), error.Message);
        return new ParsedTemplate(page, parser._errors);
    }

    private Page ParsePage()
    {
        var page = new Page(_source.Span(0, _source.Text.Length));
        NextToken();
        try
        {
            if (_mode is TemplateMode.FrontMatterOnly or TemplateMode.FrontMatterAndTemplate)
            {
                var only = _mode == TemplateMode.FrontMatterOnly;
                if (_token.Kind != TokenKind.FrontMatter)
                {
                    Fail($"When `{(only ? "FrontMatterOnly" : "FrontMatterAndContent")}` is enabled, expecting a `+++` at the beginning of the text instead of `{TextOf(_token)}`");
                    return page;
                }

                _inFrontMatter = true;
                _inCode = true;
                NextToken();
                page.FrontMatter = ParseBlock(page);
                if (_inFrontMatter) Fail("End of frontmatter `+++` not found");
                if (only) return page;
            }
            else
            {
                _inCode = _mode == TemplateMode.Script;
            }

            page.Body = ParseBlock(page);
        }
        catch (DepthReachedException)
        {
            // The error is recorded; what follows a template nested that deeply is of no use.
        }

        return page;
    }

    private sealed class DepthReachedException : Exception;

    private void NextToken()
    {
        _previous = _token;
        while (true)
        {
            _token = _next < _tokens.Count ? _tokens[_next++] : Token.Eof;
            if (_token.Kind != TokenKind.NewLine || _newLinesHidden == 0) return;
        }
    }

    private Token PeekToken()
    {
        for (var i = _next; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind != TokenKind.NewLine || _newLinesHidden == 0) return _tokens[i];
        }

        return Token.Eof;
    }

    private bool IsWord(string word) => _token.Kind == TokenKind.Identifier && TextOf(_token) == word;

    private string TextOf(Token token) => token.Start < 0 ? "<eof>" : _source.Text[token.Start..Math.Min(token.End, _source.Text.Length)];

    private string Quoted(Token token) => TextOf(token).Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");

    private SourceSpan SpanOf(Token token) => _source.Span(token.Start, token.End);

    /// <summary>From a start to the end of the last token that was read.</summary>
    private SourceSpan Since(int start) => _source.Span(start, Math.Max(_previous.End, start));

    private SourceSpan Since(SourceSpan start) => Since(start.Start);

    private void Expect(TokenKind kind, string text)
    {
        if (_token.Kind != kind) Fail($"Unexpected token found `{Quoted(_token)}` while expecting `{text}`.");
        NextToken();
    }

    private void Fail(string message) => Fail(SpanOf(_token), message);

    private void Fail(Token token, string message) => Fail(SpanOf(token), message);

    private void Fail(SourceSpan span, string message) => _errors.Add(ErrorBuilder.Build(TemplateErrorCode.Syntax, span, message, []));

    private void Fail(object node, SourceSpan span, string message)
    {
        var (name, form) = SyntaxNames.Of(node);
        Fail(span, $"Error while parsing {name}: {message} in: {form}");
    }

    private void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_depth <= _depthLimit) return;
        Fail(_previous, $"The statement depth limit `{_depthLimit}` was reached when parsing this statement");
        throw new DepthReachedException();
    }
}
