using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Arrays;

/// <summary>Values seen as lists: a text is the list of its characters, an object the list of its members as <c>{key, value}</c>.</summary>
static class Items
{
    /// <summary>The argument as a list; null where it is null; an error at the argument when it is no list.</summary>
    public static ArrayValue? Of(in Arguments a, int index) => a[index].IsNull ? null : Find(a[index]) ?? a.Array(index);

    /// <summary>The argument as a list; anything that is no list is a list of one, null an empty one.</summary>
    public static ArrayValue OfAny(in Arguments a, int index) => a[index].IsNull ? new ScriptArray() : Find(a[index]) ?? new ScriptArray([a[index]]);

    private static ArrayValue? Find(in Value value) => value.Kind switch
    {
        ValueKind.Array or ValueKind.Range => value.AsArray,
        ValueKind.String or ValueKind.Safe or ValueKind.Rendered => Characters(value.AsText),
        ValueKind.Object => Entries(value.AsObject),
        _ => null,
    };

    private static ScriptArray Characters(string text)
    {
        var characters = new ScriptArray(text.Length);
        foreach (var c in text) characters.Add(new Value(c.ToString()));
        return characters;
    }

    private static ScriptArray Entries(ObjectValue source)
    {
        var entries = new ScriptArray(source.Count);
        foreach (var key in source.Keys)
        {
            if (!source.TryGet(key, out var value)) continue;
            entries.Add(new Value(new ScriptObject(2) { ["key"] = new Value(key), ["value"] = value }));
        }

        return entries;
    }
}
