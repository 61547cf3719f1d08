namespace Mingzhang.Templating.Values;

/// <summary>An object that a script made and may change; it keeps the order of its members.</summary>
public sealed class ScriptObject : ObjectValue
{
    private readonly OrderedDictionary<string, Value> _members;
    private HashSet<string>? _readOnly;

    public ScriptObject(int capacity = 0, FunctionValue? callable = null)
    {
        _members = new OrderedDictionary<string, Value>(capacity, StringComparer.Ordinal);
        Callable = callable;
    }

    public override FunctionValue? Callable { get; }

    public override IEnumerable<string> Keys => _members.Keys;

    public override int Count => _members.Count;

    public Value this[string name] { set => _members[name] = value; }

    public override bool TryGet(string name, out Value value) => _members.TryGetValue(name, out value);

    public override bool CanWrite(string name) => _readOnly is null || !_readOnly.Contains(name);

    public override bool TrySet(string name, in Value value)
    {
        if (!CanWrite(name)) return false;
        _members[name] = value;
        return true;
    }

    public override void SetReadOnly(string name, bool readOnly)
    {
        if (readOnly) (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        else _readOnly?.Remove(name);
    }

    public bool Remove(string name) => _members.Remove(name);
}
