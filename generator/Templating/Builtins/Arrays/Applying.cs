using System.Text;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Arrays;

/// <summary>Functions called for each item, and the items as one text.</summary>
static class Applying
{
    public static Value Each(in Arguments a)
    {
        if (Items.Of(a, 0) is not { } list) return Value.Null;
        if (!HasFunction(a, 1)) return new Value(list);
        var results = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            a.Context.CountIteration(a.Site);
            results.Add(a.Call(a[1], list[i]));
        }

        return new Value(results);
    }

    public static Value Filter(in Arguments a)
    {
        if (Items.Of(a, 0) is not { } list) return Value.Null;
        if (!HasFunction(a, 1)) return new Value(list);
        var kept = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            a.Context.CountIteration(a.Site);
            var item = list[i];
            if (a.Context.IsTrue(a.Call(a[1], item))) kept.Add(item);
        }

        return new Value(kept);
    }

    /// <summary>Whether the function, called with an item and the further arguments, holds for any item.</summary>
    public static Value Any(in Arguments a)
    {
        if (Items.Of(a, 0) is not { } list || !HasFunction(a, 1)) return Value.False;
        var values = a.Values[1..].ToArray();
        for (var i = 0; i < list.Count; i++)
        {
            a.Context.CountIteration(a.Site);
            values[0] = list[i];
            if (a.Context.IsTrue(a.Call(a[1], values))) return Value.True;
        }

        return Value.False;
    }

    public static Value Join(in Arguments a)
    {
        if (Items.Of(a, 0) is not { } list) return Value.EmptyText;
        var withFunction = HasFunction(a, 2);
        var delimiter = a.Text(1);
        var text = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            a.Context.CountIteration(a.Site);
            if (i > 0) text.Append(delimiter);
            var item = a.Context.ToText(list[i]);
            text.Append(withFunction ? a.Context.ToText(a.Call(a[2], new Value(item))) : item);
            a.CheckLength(text.Length);
        }

        return new Value(text.ToString());
    }

    /// <summary>The next item at each call; calls with the same items, or of the same group, go on from each other.</summary>
    public static Value Cycle(in Arguments a)
    {
        if (Items.Of(a, 0) is not { } list) return Value.Null;
        if (list.Count == 0) return Value.Null;
        var group = "array.cycle " + (a[1].IsNull ? GroupOf(a, list) : a.Text(1));
        a.Context.Counters.TryGetValue(group, out var at);
        at %= list.Count;
        a.Context.Counters[group] = at + 1;
        return list[at];
    }

    private static string GroupOf(in Arguments a, ArrayValue list)
    {
        var group = new StringBuilder();
        for (var i = 0; i < list.Count; i++) group.Append(i > 0 ? "," : "").Append(a.Context.ToText(list[i]));
        return group.ToString();
    }

    private static bool HasFunction(in Arguments a, int index)
    {
        if (!a.Has(index) || a[index].IsNull) return false;
        if (a[index].Kind == ValueKind.Function) return true;
        throw a.Error($"The parameter `{a.Text(index)}` is not a function. Maybe prefix it with @? (Parameter 'function')");
    }
}
