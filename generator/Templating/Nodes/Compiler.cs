using System.Text;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>Turns a parsed template into nodes: names become slots, text becomes UTF-8, well-known calls get a short way.</summary>
sealed partial class Compiler
{
    private readonly NameTable _names;
    private readonly TemplateOptions _options;
    private readonly SourceText _source;
    private readonly IReadOnlyDictionary<string, FixedTexts> _fixedTexts;
    private LocalTable _locals = new();
    private bool _localsByName;

    private Compiler(SourceText source, NameTable names, TemplateOptions options, IReadOnlyDictionary<string, FixedTexts> fixedTexts, bool localsByName)
    {
        _fixedTexts = fixedTexts;
        _source = source;
        _names = names;
        _options = options;
        _localsByName = localsByName;
    }

    public static CompiledPage Compile(
        SourceText source, Page page, NameTable names, TemplateOptions options, IReadOnlyDictionary<string, FixedTexts> fixedTexts, bool localsByName = false)
    {
        var compiler = new Compiler(source, names, options, fixedTexts, localsByName);
        var frontMatter = page.FrontMatter is null ? null : compiler.CompileBody(page.FrontMatter);
        var body = compiler.CompileBody(page.Body);
        var single = page.Body?.Statements is [ExpressionStatement { Expression: { } expression and not AssignExpression }] ? compiler.CompileExpression(expression) : null;
        return new CompiledPage(frontMatter, body, compiler._locals, single);
    }

    private Body CompileBody(Block? block)
    {
        if (block is null) return Body.Empty;
        var steps = new List<BodyStep>(block.Statements.Count);
        var hasOwnIndent = false;
        byte[]? indent = null;
        foreach (var statement in block.Statements)
        {
            if (statement is CodeEdge edge)
            {
                hasOwnIndent = edge.IsEnter && _options.AutoIndent;
                indent = edge is { IsEnter: true, Indent: not null } ? edge.Indent.Length == 0 ? [] : Encoding.UTF8.GetBytes(edge.Indent) : null;
                continue;
            }

            if (CompileStatement(statement) is { } node) steps.Add(new BodyStep(node, hasOwnIndent, indent));
        }

        return steps.Count == 0 ? Body.Empty : new Body(JoinFixedTexts(steps).ToArray());
    }

    private StatementNode? CompileStatement(Statement statement) => statement switch
    {
        EndStatement => null,
        RawStatement { Span: { Start: var start, End: var end } } when start == end => null,
        RawStatement raw => new TextNode(raw.Span, Encoding.UTF8.GetBytes(raw.Span.Text)),
        ExpressionStatement { Expression: null } => null,
        ExpressionStatement { Expression: AssignExpression assign } => new EvalNode(statement.Span, CompileExpression(assign)),
        ExpressionStatement { Expression: { } expression } => new WriteNode(statement.Span, CompileExpression(expression)),
        IfStatement condition => new IfNode(condition.Span, CompileExpression(condition.Condition!), CompileBody(condition.Then), condition.Else is null ? null : CompileStatement(condition.Else)),
        ElseStatement otherwise => new BodyNode(otherwise.Span, CompileBody(otherwise.Body)),
        CaseStatement choice => CompileCase(choice),
        WhenStatement => null,
        ForStatement loop => CompileFor(loop),
        WhileStatement loop => new WhileNode(loop.Span, CompileExpression(loop.Condition!), CompileBody(loop.Body), _names.SlotOf("while")),
        JumpStatement jump => new JumpNode(jump.Span, jump.IsBreak),
        CaptureStatement capture => new CaptureNode(capture.Span, CompileExpression(capture.Target!), CompileBody(capture.Body)),
        WithStatement with => CompileWith(with),
        ImportStatement import => new ImportNode(import.Span, CompileExpression(import.Value!)),
        ReadOnlyStatement readOnly => new ReadOnlyNode(readOnly.Span, CompileExpression(readOnly.Variable!)),
        FunctionStatement function => new DefineNode(function.Span, CompileExpression(function.Name!), CompileFunction(function)),
        ReturnStatement ret => new ReturnNode(ret.Span, ret.Value is null ? null : CompileExpression(ret.Value)),
        WrapStatement wrap => CompileWrap(wrap),
        _ => throw new InvalidOperationException($"No node for {statement.GetType().Name}."),
    };

    private CaseNode CompileCase(CaseStatement statement)
    {
        var choices = new List<CaseChoice>();
        Body? otherwise = null;
        var next = statement.Body?.Statements.Find(s => s is WhenStatement);
        while (next is WhenStatement when)
        {
            choices.Add(new CaseChoice(when.Span, when.Values.ConvertAll(CompileExpression).ToArray(), CompileBody(when.Body)));
            next = when.Next;
        }

        if (next is ElseStatement last) otherwise = CompileBody(last.Body);
        return new CaseNode(statement.Span, CompileExpression(statement.Value!), choices.ToArray(), otherwise);
    }

    private ForNode CompileFor(ForStatement loop)
    {
        var variable = CompileExpression(loop.Variable!);
        var iterator = CompileExpression(loop.Iterator!);
        var arguments = loop.Arguments.ConvertAll(a => (a.Name, a.Value is null ? null : CompileExpression(a.Value))).ToArray();
        var body = CompileBody(loop.Body);
        var otherwise = loop.Else is null ? null : CompileBody(loop.Else.Body);
        return loop.IsTableRow
            ? new TableRowNode(loop.Span, variable, iterator, arguments, body, otherwise, _names.SlotOf("tablerow"))
            : new ForNode(loop.Span, variable, iterator, arguments, body, otherwise, _names.SlotOf("for"));
    }

    private WithNode CompileWith(WithStatement with)
    {
        var target = CompileExpression(with.Target!);
        var (outer, byName) = (_locals, _localsByName);
        (_locals, _localsByName) = (new LocalTable(), false);
        var node = new WithNode(with.Span, target, _locals, CompileBody(with.Body));
        (_locals, _localsByName) = (outer, byName);
        return node;
    }

    private WrapNode CompileWrap(WrapStatement wrap)
    {
        var target = CompileExpression(wrap.Target!);
        // The body runs in the scope of the function that writes it.
        var byName = _localsByName;
        _localsByName = true;
        var body = CompileBody(wrap.Body);
        _localsByName = byName;
        return new WrapNode(wrap.Span, target, SyntaxNames.Of(wrap.Target!).Name, body);
    }

    private ScriptFunction CompileFunction(FunctionStatement statement)
    {
        var (outer, byName) = (_locals, _localsByName);
        (_locals, _localsByName) = (new LocalTable(), false);
        var function = new ScriptFunction
        {
            LocalName = statement.Name is { IsLocal: true } name ? name.Name : null,
            Parameters = statement.Parameters?.ConvertAll(p => new ScriptParameter(p.Name, _names.SlotOf(p.Name), p.Default, p.IsRest)).ToArray(),
            Locals = _locals,
        };
        if (statement.Inline?.Expression is { } inline) function.Inline = CompileExpression(inline);
        else function.Body = CompileBody(statement.Body);
        (_locals, _localsByName) = (outer, byName);
        return function;
    }
}
