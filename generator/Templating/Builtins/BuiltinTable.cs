using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins;

/// <summary>The global names that the language itself defines. A group is built when a template first names it.</summary>
static class BuiltinTable
{
    private static readonly Dictionary<string, Lazy<Value>> Groups = new(StringComparer.Ordinal)
    {
        ["math"] = Group(Maths.MathGroup.Create),
        ["include"] = new Lazy<Value>(IncludeFunction.Include),
        ["include_join"] = new Lazy<Value>(IncludeFunction.Join),
        ["empty"] = new Lazy<Value>(new Value(EmptyObject.Instance)),
        ["blank"] = new Lazy<Value>(new Value(EmptyObject.Instance)),
    };

    public static IEnumerable<string> Names => Groups.Keys;

    public static bool TryGet(string name, out Value value)
    {
        if (Groups.TryGetValue(name, out var group))
        {
            value = group.Value;
            return true;
        }

        value = default;
        return false;
    }

    private static Lazy<Value> Group(Func<BuiltinGroup> create) => new(() => new Value(create()));
}
