using System.Collections.Concurrent;

namespace Mingzhang.Templating.Scopes;

/// <summary>Numbers the global names of all templates of an engine, so that a render keeps its variables in an array.</summary>
sealed class NameTable
{
    private readonly ConcurrentDictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private string[] _names = new string[64];

    public int Count { get; private set; }

    public int SlotOf(string name)
    {
        if (_slots.TryGetValue(name, out var slot)) return slot;
        lock (_lock)
        {
            if (_slots.TryGetValue(name, out slot)) return slot;
            slot = Count;
            if (slot == _names.Length) Array.Resize(ref _names, slot * 2);
            _names[slot] = name;
            Count = slot + 1;
            _slots[name] = slot;
            return slot;
        }
    }

    public bool TryFind(string name, out int slot) => _slots.TryGetValue(name, out slot);

    public string NameOf(int slot) => _names[slot];
}
