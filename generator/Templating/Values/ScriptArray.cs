namespace Mingzhang.Templating.Values;

/// <summary>An array that a script made and may change.</summary>
public sealed class ScriptArray : ArrayValue
{
    private readonly List<Value> _items;
    private ScriptObject? _members;

    public ScriptArray(int capacity = 0) => _items = new List<Value>(capacity);

    public ScriptArray(ReadOnlySpan<Value> items)
    {
        _items = new List<Value>(items.Length);
        _items.AddRange(items);
    }

    public override int Count => _items.Count;

    public override Value this[int index] => _items[index];

    public override ScriptObject? Members => _members;

    public ScriptObject EnsureMembers() => _members ??= new ScriptObject();

    public void Add(in Value value) => _items.Add(value);

    public void Insert(int index, in Value value) => _items.Insert(index, value);

    public void RemoveAt(int index) => _items.RemoveAt(index);

    /// <summary>Sets an item; a position past the end fills the gap with null.</summary>
    public void Set(int index, in Value value)
    {
        while (_items.Count <= index) _items.Add(Value.Null);
        _items[index] = value;
    }

    public void Sort(IComparer<Value> comparer)
    {
        var sorted = _items.Order(comparer).ToArray();
        _items.Clear();
        _items.AddRange(sorted);
    }
}
