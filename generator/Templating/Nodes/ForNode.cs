using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>for x in list</c></summary>
class ForNode(SourceSpan span, Node variable, Node iterator, (string Name, Node? Value)[] arguments, Body body, Body? otherwise, int stateSlot) : StatementNode(span)
{
    public sealed override Flow Exec(RenderContext context)
    {
        context.EnterLoop();
        var flow = Run(context);
        context.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow Run(RenderContext context)
    {
        var subject = iterator.Eval(context);
        if (subject.IsNull) return Flow.Next;
        var items = ItemsOf(context, subject);
        var options = ReadOptions(context, items.Count);
        var state = new LoopState { Length = options.Count };
        Begin(context);
        var mark = context.BindLoop(stateSlot, new Value(state));
        var flow = variable is VariableNode global
            ? RunWith(context, items, options, state, global)
            : RunWith(context, items, options, state);
        context.UnbindLoop(mark);
        End(context);
        return options.Count == 0 && otherwise is not null ? otherwise.Exec(context) : flow;
    }

    private Flow RunWith(RenderContext context, ArrayValue items, LoopOptions options, LoopState state, VariableNode global)
    {
        var mark = context.BindLoop(global.Slot, Value.Null);
        Value previous = default;
        var flow = Flow.Next;
        for (var i = 0; i < options.Count; i++)
        {
            context.StepLoop(Span);
            var item = options.Item(items, i);
            state.Index = i;
            state.HasChanged = i == 0 || !Operators.AreSame(previous, item);
            context.SetLoopVariable(global.Slot, item);
            flow = RunItem(context, body, state, options);
            if (flow is Flow.Break or Flow.Return) break;
            previous = item;
            if (context.IsOutputCheckDue) context.CheckOutput(Span);
        }

        context.UnbindLoop(mark);
        return flow;
    }

    private Flow RunWith(RenderContext context, ArrayValue items, LoopOptions options, LoopState state)
    {
        var before = variable is LocalNode local ? context.Locals.Get(local.Name) : default;
        Value previous = default;
        var flow = Flow.Next;
        for (var i = 0; i < options.Count; i++)
        {
            context.StepLoop(Span);
            var item = options.Item(items, i);
            state.Index = i;
            state.HasChanged = i == 0 || !Operators.AreSame(previous, item);
            variable.Assign(context, item);
            flow = RunItem(context, body, state, options);
            if (flow is Flow.Break or Flow.Return) break;
            previous = item;
            if (context.IsOutputCheckDue) context.CheckOutput(Span);
        }

        if (variable is LocalNode own) context.Locals.Set(own.Name, before);
        return flow;
    }

    protected virtual void Begin(RenderContext context) { }

    protected virtual Flow RunItem(RenderContext context, Body item, LoopState state, LoopOptions options) => item.Exec(context);

    protected virtual void End(RenderContext context) { }

    /// <summary>Takes an argument that only some loops have.</summary>
    protected virtual bool TryOption(RenderContext context, string name, Node? value, ref LoopOptions options) => false;

    private ArrayValue ItemsOf(RenderContext context, in Value subject)
    {
        if (subject.IsArray) return subject.AsArray;
        if (subject.IsText) return new TextArray(subject.AsText);
        if (subject.Kind == ValueKind.Object && subject.Reference is ObjectValue members and not HostObject) return PairsOf(members);
        throw context.Fail(iterator.Span, $"Unexpected type `{Conversion.TypeName(subject)}` for iterator");
    }

    private static ScriptArray PairsOf(ObjectValue members)
    {
        var pairs = new ScriptArray(members.Count);
        foreach (var key in members.Keys)
        {
            if (members.TryGet(key, out var value)) pairs.Add(new Value(new ScriptObject(2) { ["key"] = new Value(key), ["value"] = value }));
        }

        return pairs;
    }

    private LoopOptions ReadOptions(RenderContext context, int available)
    {
        var options = new LoopOptions { Available = available, Columns = 1 };
        foreach (var (name, value) in arguments)
        {
            switch (name)
            {
                case "offset":
                    options.Offset = Number(context, value);
                    break;
                case "limit":
                    options.Limit = Number(context, value);
                    break;
                case "reversed":
                    options.IsReversed = true;
                    break;
                default:
                    if (!TryOption(context, name, value, ref options))
                        throw context.Fail(value?.Span ?? Span, $"Unsupported argument `{name}` for statement: `for`");
                    break;
            }
        }

        return options;
    }

    protected static int Number(RenderContext context, Node? value)
    {
        if (value is null) return 0;
        var number = value.Eval(context);
        return Conversion.TryInt(number, out var result) ? result : throw context.Fail(value.Span, $"Unable to convert type `{Conversion.TypeName(number)}` to int");
    }
}
