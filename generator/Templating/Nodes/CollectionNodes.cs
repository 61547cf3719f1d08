using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>[1, 2]</c></summary>
sealed class ArrayNode(SourceSpan span, Node[] items) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items) array.Add(item.Eval(context));
        return new Value(array);
    }
}

/// <summary><c>{a: 1}</c></summary>
sealed class ObjectNode(SourceSpan span, (string Name, Node Value)[] members) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var result = new ScriptObject(members.Length);
        foreach (var (name, value) in members) result[name] = value.Eval(context);
        return new Value(result);
    }
}

/// <summary><c>$"a{b}"</c></summary>
sealed class InterpolatedNode(SourceSpan span, Node[] parts) : Node(span)
{
    public override Value Eval(RenderContext context)
    {
        var pipe = context.PendingPipe;
        context.PendingPipe = null;
        var text = Value.EmptyText;
        foreach (var part in parts) text = TextOperators.Concat(context, text, part.Eval(context));
        context.PendingPipe = pipe;
        return text;
    }
}
