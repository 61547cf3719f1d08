using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>The local variables and arguments of one running page, include or function.</summary>
sealed class LocalScope
{
    private Value[] _values = [];
    private Dictionary<string, Value>? _others;
    private LocalTable _table = new();
    private Value[] _arguments = [];
    private int _argumentCount;
    private List<(string Name, Value Value)>? _named;
    private ScriptArray? _array;

    public LocalScope? Outer { get; set; }

    /// <summary>The body that <c>wrap</c> handed over, or null.</summary>
    public Body? Block { get; set; }

    public bool HasArguments { get; private set; }

    public void Begin(LocalTable table)
    {
        _table = table;
        if (_values.Length < table.Count) _values = new Value[Math.Max(4, table.Count)];
        else Array.Clear(_values);
        _others = null;
        _named?.Clear();
        _array = null;
        _argumentCount = 0;
        HasArguments = false;
        Block = null;
    }

    public void SetArguments(ReadOnlySpan<Value> values, List<(string Name, Value Value)>? named)
    {
        HasArguments = true;
        if (_arguments.Length < values.Length) _arguments = new Value[Math.Max(4, values.Length)];
        values.CopyTo(_arguments);
        _argumentCount = values.Length;
        if (named is null) return;
        (_named ??= []).AddRange(named);
    }

    public Value this[int slot]
    {
        get => _values[slot];
        set => _values[slot] = value;
    }

    /// <summary>Reads a local by name, for code that was compiled apart from this scope.</summary>
    public Value Get(string name)
    {
        var slot = _table.Find(name);
        if (slot >= 0 && slot < _values.Length) return _values[slot];
        return _others is not null && _others.TryGetValue(name, out var value) ? value : default;
    }

    public void Set(string name, in Value value)
    {
        var slot = _table.Find(name);
        if (slot >= 0 && slot < _values.Length) _values[slot] = value;
        else (_others ??= new Dictionary<string, Value>(StringComparer.Ordinal))[name] = value;
    }

    /// <summary>An argument by position, without making the array of all.</summary>
    public Value Argument(int index)
    {
        if (_array is not null) return index < _array.Count ? _array[index] : Value.Null;
        return index < _argumentCount ? _arguments[index] : Value.Null;
    }

    /// <summary>The named argument of <c>$.name</c>.</summary>
    public bool TryNamed(string name, out Value value)
    {
        if (_array is null && _named is not null)
        {
            foreach (var (key, argument) in _named)
            {
                if (key != name) continue;
                value = argument;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The array <c>$</c>; null outside a function and an include.</summary>
    public ScriptArray? Arguments
    {
        get
        {
            if (_array is not null || !HasArguments) return _array;
            _array = new ScriptArray(_arguments.AsSpan(0, _argumentCount));
            if (_named is null) return _array;
            foreach (var (name, value) in _named) _array.EnsureMembers()[name] = value;
            return _array;
        }
    }
}
