using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins;

/// <summary>The global names that the language itself defines. A group is built when a template first names it.</summary>
static class BuiltinTable
{
    private static readonly Dictionary<string, Lazy<Value>> Groups = new(StringComparer.Ordinal)
    {
        ["array"] = Group(Arrays.ArrayGroup.Create),
        ["date"] = Group(Dates.DateGroup.Create),
        ["html"] = Group(Html.HtmlGroup.Create),
        ["math"] = Group(Maths.MathGroup.Create),
        ["include"] = new Lazy<Value>(IncludeFunction.Include),
        ["include_join"] = new Lazy<Value>(IncludeFunction.Join),
        ["empty"] = new Lazy<Value>(new Value(EmptyObject.Instance)),
        ["blank"] = new Lazy<Value>(new Value(EmptyObject.Instance)),
        ["object"] = Group(Objects.ObjectGroup.Create),
        ["regex"] = Group(Regexes.RegexGroup.Create),
        ["string"] = Group(Strings.StringGroup.Create),
        ["timespan"] = Group(TimeSpans.TimeSpanGroup.Create),
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
