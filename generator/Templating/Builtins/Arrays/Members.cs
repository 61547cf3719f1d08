using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Arrays;

/// <summary>Members of the items, named directly or by a dotted path (<c>owner.name</c>).</summary>
static class Members
{
    /// <summary>The member of every item that has it.</summary>
    public static Value Map(in Arguments a)
    {
        var values = new ScriptArray();
        var member = a.Text(1);
        if (member is null) return new Value(values);
        var list = Items.OfAny(a, 0);
        for (var i = 0; i < list.Count; i++)
        {
            a.Context.CountIteration(a.Site);
            if (TryRead(a.Context, list[i], member, out var value)) values.Add(value);
        }

        return new Value(values);
    }

    /// <summary>Equal items keep their order; items without the member come first.</summary>
    public static Value Sort(in Arguments a)
    {
        var list = Items.OfAny(a, 0);
        var member = a.Text(1, null);
        var items = new Value[list.Count];
        var keys = new Value[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            a.Context.CountIteration(a.Site);
            items[i] = list[i];
            if (string.IsNullOrEmpty(member)) keys[i] = items[i];
            else if (!TryRead(a.Context, items[i], member, out keys[i])) keys[i] = Value.Null;
        }

        var context = a.Context;
        var order = Enumerable.Range(0, items.Length).OrderBy(i => keys[i], Comparer<Value>.Create((x, y) => context.Compare(x, y)));
        var sorted = new ScriptArray(items.Length);
        foreach (var i in order) sorted.Add(items[i]);
        return new Value(sorted);
    }

    private static bool TryRead(RenderContext context, in Value item, string member, out Value value)
    {
        if (TryReadOne(context, item, member, out value)) return true;
        var dot = member.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && TryReadOne(context, item, member[..dot], out var inner) && TryRead(context, inner, member[(dot + 1)..], out value);
    }

    private static bool TryReadOne(RenderContext context, in Value item, string member, out Value value)
    {
        if (item.Kind == ValueKind.Object) return item.AsObject.TryGet(member, out value);
        value = item.IsNull || item.Kind == ValueKind.Function ? Value.Null : context.Member(item, member);
        return !value.IsNull;
    }
}
