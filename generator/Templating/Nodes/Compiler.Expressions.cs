using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Lexing;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

sealed partial class Compiler
{
    private Node CompileExpression(Expression expression) => expression switch
    {
        LiteralExpression literal => new LiteralNode(literal.Span, literal.Value),
        VariableExpression variable => CompileVariable(variable),
        ThisExpression => new ThisNode(expression.Span),
        MemberExpression member => CompileMember(member),
        IsEmptyExpression empty => new IsEmptyNode(empty.Span, CompileExpression(empty.Target)),
        IndexExpression index => CompileIndex(index),
        NestedExpression nested => new NestedNode(nested.Span, CompileExpression(nested.Inner)),
        UnaryExpression unary => CompileUnary(unary),
        StepExpression step => new StepNode(step.Span, CompileExpression(step.Target), step.Step, step.IsPostfix),
        BinaryExpression binary => CompileBinary(binary),
        ConditionalExpression choice => new ConditionalNode(choice.Span, CompileExpression(choice.Condition), CompileExpression(choice.Then), CompileExpression(choice.Otherwise)),
        AssignExpression assign => new AssignNode(assign.Span, CompileExpression(assign.Target), assign.Operator, CompileExpression(assign.Value)),
        CallExpression call => CompileCall(call, null),
        NamedArgument argument => argument.Value is null ? new LiteralNode(argument.Span, Value.True) : CompileExpression(argument.Value),
        PipeExpression pipe => CompilePipe(pipe),
        ArrayExpression array => new ArrayNode(array.Span, array.Items.ConvertAll(CompileExpression).ToArray()),
        ObjectExpression members => new ObjectNode(members.Span, members.Members.ConvertAll(m => (m.Name, CompileExpression(m.Value))).ToArray()),
        InterpolatedExpression text => new InterpolatedNode(text.Span, text.Parts.ConvertAll(CompileExpression).ToArray()),
        FunctionExpression function => new FunctionNode(function.Span, CompileFunction(function.Function)),
        _ => throw new InvalidOperationException($"No node for {expression.GetType().Name}."),
    };

    private Node CompileVariable(VariableExpression variable)
    {
        if (!variable.IsLocal) return new VariableNode(variable.Span, variable.Name, _names.SlotOf(variable.Name));
        if (variable.IsBlock) return new BlockNode(variable.Span);
        if (variable.Name.Length == 0) return new ArgumentsNode(variable.Span);
        return new LocalNode(variable.Span, variable.Name, _localsByName ? -1 : _locals.SlotOf(variable.Name));
    }

    private Node CompileMember(MemberExpression member)
    {
        var node = new MemberNode(member.Span, CompileExpression(member.Target), member.Member.Span, member.Member.Name, member.IsOptional);
        return member.Target switch
        {
            VariableExpression { IsLocal: true, Name: "" } => new NamedArgumentNode(member.Span, member.Member.Name, node),
            VariableExpression { IsLocal: false, Name: "for" or "while" or "tablerow" } loop => new LoopMemberNode(member.Span, _names.SlotOf(loop.Name), member.Member.Name, node),
            _ => node,
        };
    }

    private Node CompileIndex(IndexExpression index)
    {
        var node = new IndexNode(index.Span, CompileExpression(index.Target), CompileExpression(index.Index));
        return index is { Target: VariableExpression { IsLocal: true, Name: "" }, Index: LiteralExpression { Value: { Kind: ValueKind.Int } position } } && position.AsInt >= 0
            ? new ArgumentNode(index.Span, position.AsInt, node)
            : node;
    }

    private Node CompileUnary(UnaryExpression unary)
    {
        var operand = CompileExpression(unary.Operand);
        return unary.Operator switch
        {
            TokenKind.Exclamation => new NotNode(unary.Span, operand),
            TokenKind.Minus => CompileSign(unary.Span, operand, isMinus: true),
            TokenKind.Plus => new SignNode(unary.Span, operand, isMinus: false),
            TokenKind.At => new AliasNode(unary.Span, operand),
            _ => operand,
        };
    }

    private static Node CompileSign(SourceSpan span, Node operand, bool isMinus) =>
        operand is LiteralNode { Value.Kind: ValueKind.Int } literal ? new LiteralNode(span, new Value(-literal.Value.AsInt)) : new SignNode(span, operand, isMinus);

    private Node CompileBinary(BinaryExpression binary)
    {
        var left = CompileExpression(binary.Left);
        var right = CompileExpression(binary.Right);
        return binary.Operator switch
        {
            Operator.And or Operator.Or => new LogicNode(binary.Span, binary.Operator == Operator.And, left, right),
            Operator.Coalesce or Operator.NotCoalesce => new CoalesceNode(binary.Span, binary.Operator == Operator.Coalesce, left, right),
            _ => new BinaryNode(binary.Span, binary.Operator, binary.OperatorSpan, left, right),
        };
    }

    private Node CompilePipe(PipeExpression pipe)
    {
        var value = CompileExpression(pipe.From);
        var rest = pipe.To;
        while (rest is PipeExpression next)
        {
            value = CompileStage(value, next.From);
            rest = next.To;
        }

        return CompileStage(value, rest);
    }

    private Node CompileStage(Node from, Expression stage) =>
        stage is CallExpression call ? CompileCall(call, from) : new PipeNode(from.Span.To(stage.Span), from, CompileExpression(stage));

    private Node CompileCall(CallExpression call, Node? from)
    {
        var target = CompileExpression(call.Target);
        var arguments = call.Arguments.Count == 0 ? CallArguments.None : new CallArguments(call.Arguments.ConvertAll(CompileArgument).ToArray());
        if (from is not null && call.Target is MemberExpression { Target: VariableExpression { IsLocal: false } group } member && Fuse(call.Span, target, arguments, from, group.Name, member.Member.Name) is { } fused)
            return fused;
        if (from is null && call.Target is VariableExpression { IsLocal: false, Name: "include" } include && arguments.Items is [{ Value: LiteralNode { Value: { Kind: ValueKind.String } name }, Name: null, IsSpread: false }])
            return new IncludeCallNode(call.Span, target, arguments, _names.SlotOf(include.Name), name);
        return new CallNode(call.Span, target, arguments, from);
    }

    private CallArgument CompileArgument(Expression argument) => argument switch
    {
        NamedArgument named => new CallArgument(CompileExpression(named), named.Name, false),
        UnaryExpression { Operator: TokenKind.Caret } spread => new CallArgument(CompileExpression(spread), null, true),
        _ => new CallArgument(CompileExpression(argument), null, false),
    };

    /// <summary>A short way for the calls that fill pages; it is taken only while the group is the built-in one.</summary>
    private CallNode? Fuse(SourceSpan span, Node target, CallArguments arguments, Node from, string group, string function)
    {
        if (!BuiltinTable.TryGet(group, out var members)) return null;
        var slot = _names.SlotOf(group);
        switch (group, function, arguments.Items)
        {
            case ("html", "escape", []):
                return new EscapeCallNode(span, target, from, slot, members.Reference!);
            case ("math", "format", [{ Value: LiteralNode { Value: { Kind: ValueKind.String } format }, Name: null }]) when IsPlainFormat(format.AsText):
                return new FormatCallNode(span, target, arguments, from, slot, members.Reference!, format.AsText, null);
            case ("math", "format", [{ Value: LiteralNode { Value: { Kind: ValueKind.String } format }, Name: null }, { Value: LiteralNode { Value: { Kind: ValueKind.String } culture }, Name: null }])
                when IsPlainFormat(format.AsText) && Culture.Find(culture.AsText) is { } known:
                return new FormatCallNode(span, target, arguments, from, slot, members.Reference!, format.AsText, known);
            default:
                return null;
        }
    }

    /// <summary>A format that may be written as it comes: no letter of it needs escaping, and it is not endless.</summary>
    private static bool IsPlainFormat(string format) => System.Text.Ascii.IsValid(format) && !HtmlEscaping.IsNeeded(format) && NumberText.IsReasonable(format);
}
