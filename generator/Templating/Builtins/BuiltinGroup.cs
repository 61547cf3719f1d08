using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins;

/// <summary>
/// The functions behind one global name: <c>math</c>, <c>string</c> … A group is shared by all renders and read-only;
/// a script that sets a member works on a copy of its own.
/// </summary>
public sealed class BuiltinGroup(string name) : ObjectValue
{
    private readonly Dictionary<string, Value> _members = new(StringComparer.Ordinal);
    private FunctionValue? _callable;

    public string Name => name;

    public override IEnumerable<string> Keys => _members.Keys;

    public override int Count => _members.Count;

    public override FunctionValue? Callable => _callable;

    public override bool TryGet(string name, out Value value) => _members.TryGetValue(name, out value);

    /// <summary>Adds a function; see <see cref="BuiltinFunction"/> for how parameters are written.</summary>
    public BuiltinGroup Add(string function, BuiltinBody body, params ReadOnlySpan<string> parameters)
    {
        _members.Add(function, new Value(new BuiltinFunction(name + "." + function, body, parameters)));
        return this;
    }

    /// <summary>Adds a constant member.</summary>
    public BuiltinGroup Add(string member, in Value value)
    {
        _members.Add(member, value);
        return this;
    }

    /// <summary>Makes one of the functions the one that a call of the group itself calls.</summary>
    public BuiltinGroup Calls(string function)
    {
        _callable = _members[function].AsFunction;
        return this;
    }

    /// <summary>A copy that one render may change.</summary>
    internal ScriptObject ToScriptObject()
    {
        var copy = new ScriptObject(_members.Count + 1, _callable);
        foreach (var (key, value) in _members) copy[key] = value;
        return copy;
    }
}
