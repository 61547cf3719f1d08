using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Arrays;

/// <summary>Copies of lists with more, fewer or turned items.</summary>
static class Changing
{
    public static Value Add(in Arguments a)
    {
        var copy = Copy(a, Items.Of(a, 0));
        copy.Add(a[1].IsUndefined ? Value.Null : a[1]);
        return new Value(copy);
    }

    public static Value Concat(in Arguments a)
    {
        var first = Items.Of(a, 0);
        var second = Items.Of(a, 1);
        if (first is null && second is null) return Value.Null;
        var both = Copy(a, first);
        for (var i = 0; i < (second?.Count ?? 0); i++)
        {
            a.Context.CountIteration(a.Site);
            both.Add(second![i]);
        }

        return new Value(both);
    }

    /// <summary>A position past the end fills the gap with null; one before the start is the start.</summary>
    public static Value InsertAt(in Arguments a)
    {
        var copy = Copy(a, Items.Of(a, 0));
        var index = Math.Max(0, a.Int(1));
        while (copy.Count < index)
        {
            a.Context.CountIteration(a.Site);
            copy.Add(Value.Null);
        }

        copy.Insert(index, a[2]);
        return new Value(copy);
    }

    /// <summary>A negative position counts from the end; one outside the list removes nothing.</summary>
    public static Value RemoveAt(in Arguments a)
    {
        var copy = Copy(a, Items.Of(a, 0));
        var index = a.Int(1);
        if (index < 0) index += copy.Count;
        if (index >= 0 && index < copy.Count) copy.RemoveAt(index);
        return new Value(copy);
    }

    public static Value Reverse(in Arguments a)
    {
        var list = Items.Of(a, 0);
        var turned = new ScriptArray(list?.Count ?? 0);
        for (var i = (list?.Count ?? 0) - 1; i >= 0; i--)
        {
            a.Context.CountIteration(a.Site);
            turned.Add(list![i]);
        }

        return new Value(turned);
    }

    private static ScriptArray Copy(in Arguments a, ArrayValue? list)
    {
        var copy = new ScriptArray((list?.Count ?? 0) + 1);
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            a.Context.CountIteration(a.Site);
            copy.Add(list![i]);
        }

        return copy;
    }
}
