using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>target[index]</c></summary>
sealed class IndexNode(SourceSpan span, Node target, Node index) : Node(span)
{
    public Node Target => target;

    public override Value Eval(RenderContext context)
    {
        var value = EvalFunction(context);
        return value.Kind == ValueKind.Function ? context.CallFromPath(this, value) : value;
    }

    public override Value EvalFunction(RenderContext context)
    {
        if (!TryOperands(context, isAssigned: false, out var owner, out var key)) return Value.Null;
        if (!IsByPosition(owner, key)) return ReadMember(context, owner, key);
        if (owner.IsText) return ReadCharacter(context, owner.AsText, key);
        var items = owner.AsArray;
        var position = PositionOf(context, key, items.Count);
        return position >= 0 && position < items.Count ? items[position] : Value.Null;
    }

    /// <summary>Evaluates both sides; false when a null side makes the whole null.</summary>
    private bool TryOperands(RenderContext context, bool isAssigned, out Value owner, out Value key)
    {
        key = default;
        owner = context.EvalTarget(target);
        if (owner.IsNull)
        {
            if (!isAssigned && (context.Options.EnableRelaxedTargetAccess || IsOptional(target))) return false;
            throw context.Fail(target.Span, $"Object `{target.Span.Text}` is null. Cannot access indexer: {Span.Text}");
        }

        key = index.Eval(context);
        if (!key.IsNull) return true;
        return context.Options.EnableNullIndexer
            ? false
            : throw context.Fail(index.Span, $"Cannot access target `{target.Span.Text}` with a null indexer: {Span.Text}");
    }

    /// <summary>Whether a `?.` stands somewhere in the chain before.</summary>
    private static bool IsOptional(Node node) => node switch
    {
        MemberNode member => member.IsOptional || IsOptional(member.Target),
        IndexNode index => IsOptional(index.Target),
        NestedNode nested => IsOptional(nested.Inner),
        _ => false,
    };

    // Members of an array are named by text, its items by anything that is a number.
    private static bool IsByPosition(in Value owner, in Value key) => owner.IsText || (owner.IsArray && !key.IsText);

    private int PositionOf(RenderContext context, in Value key, int count)
    {
        if (!Conversion.TryInt(key, out var position)) throw context.Fail(index.Span, $"Unable to convert type `{Conversion.TypeName(key)}` to int");
        if (position < 0) position += count;
        if (!context.Options.EnableRelaxedIndexerAccess && (position < 0 || position >= count))
            throw context.Fail(index.Span, $"The index {position} is out of bounds [0, {count}] on the `{target.Span.Text}` with the indexer: {index.Span.Text}");
        return position;
    }

    private Value ReadCharacter(RenderContext context, string text, in Value key)
    {
        var position = PositionOf(context, key, text.Length);
        if (position < 0) return Value.Null;
        return position < text.Length
            ? new Value(text[position].ToString())
            : throw context.Fail(Span, "Unexpected exception while accessing target expression: Index was outside the bounds of the array.");
    }

    private Value ReadMember(RenderContext context, in Value owner, in Value key)
    {
        if (owner.IsNumber || owner.Kind == ValueKind.Bool)
            throw context.Fail(index.Span, $"Cannot index the {Conversion.TypeName(owner)} primitive `{context.ToText(owner)}`.");
        if (RenderContext.TryMember(owner, context.ToText(key), out var value)) return value.IsUndefined ? Value.Null : value;
        if (context.Options.EnableRelaxedMemberAccess) return Value.Null;
        throw context.Fail(index.Span, $"Cannot access target `{target.Span.Text}` with an indexer: {index.Span.Text}", TemplateErrorCode.UnknownName,
            owner.Kind == ValueKind.Object ? Suggestion.For(context.ToText(key), owner.AsObject.Keys) : null);
    }

    public override void Assign(RenderContext context, in Value value)
    {
        if (!TryOperands(context, isAssigned: true, out var owner, out var key)) return;
        if (!IsByPosition(owner, key))
        {
            context.SetMember(owner, context.ToText(key), value, index.Span, Span);
            return;
        }

        if (owner.IsText) throw context.Fail(index.Span, "Cannot replace a character in a string");
        if (owner.Reference is not ScriptArray items) throw context.Fail(index.Span, $"Cannot set an item of the read-only array `{target.Span.Text}`");
        var position = PositionOf(context, key, items.Count);
        if (position < 0) return;
        context.CheckArrayLength(position, Span);
        items.Set(position, value);
    }
}
