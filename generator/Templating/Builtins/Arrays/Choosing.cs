using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Arrays;

/// <summary>Items and parts of lists.</summary>
static class Choosing
{
    public static Value Size(in Arguments a) => new(Items.Of(a, 0)?.Count ?? 0);

    public static Value First(in Arguments a) => Items.Of(a, 0) is { Count: > 0 } list ? list[0] : Value.Null;

    public static Value Last(in Arguments a) => Items.Of(a, 0) is { Count: > 0 } list ? list[list.Count - 1] : Value.Null;

    public static Value Limit(in Arguments a) => Items.Of(a, 0) is { } list ? Part(a, list, 0, a.Int(1)) : Value.Null;

    public static Value Offset(in Arguments a) => Items.Of(a, 0) is { } list ? Part(a, list, a.Int(1), list.Count) : Value.Null;

    public static Value Contains(in Arguments a)
    {
        var list = Items.Of(a, 0);
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            a.Context.CountIteration(a.Site);
            if (SameValue.Comparer.Equals(list![i], a[1])) return Value.True;
        }

        return Value.False;
    }

    public static Value Compact(in Arguments a)
    {
        if (Items.Of(a, 0) is not { } list) return Value.Null;
        var kept = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            a.Context.CountIteration(a.Site);
            var item = list[i];
            if (!item.IsNull) kept.Add(item);
        }

        return new Value(kept);
    }

    public static Value Uniq(in Arguments a)
    {
        if (Items.Of(a, 0) is not { } list) return Value.Null;
        var seen = new HashSet<Value>(list.Count, SameValue.Comparer);
        var kept = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            a.Context.CountIteration(a.Site);
            var item = list[i];
            if (seen.Add(item)) kept.Add(item);
        }

        return new Value(kept);
    }

    private static Value Part(in Arguments a, ArrayValue list, int from, int count)
    {
        from = Math.Clamp(from, 0, list.Count);
        count = Math.Clamp(count, 0, list.Count - from);
        var part = new ScriptArray(count);
        for (var i = from; i < from + count; i++)
        {
            a.Context.CountIteration(a.Site);
            part.Add(list[i]);
        }

        return new Value(part);
    }
}
