namespace Mingzhang.Documents;

/// <summary>Where a reader lays what the collections hold that are still open, the innermost at the end. One a thread, used again and again.</summary>
sealed class YamlDesk
{
    /// <summary>Room for more entries than this is given back.</summary>
    const int LargestKept = 1024;

    [ThreadStatic]
    static YamlDesk? _free;

    YamlEntry[] _entries = new YamlEntry[64];
    YamlNode[] _items = new YamlNode[32];

    public int EntryCount { get; private set; }

    public int ItemCount { get; private set; }

    public static YamlDesk Take()
    {
        var desk = _free ?? new YamlDesk();
        _free = null;
        return desk;
    }

    public void Leave()
    {
        (EntryCount, ItemCount) = (0, 0);
        if (_entries.Length > LargestKept || _items.Length > LargestKept) return;
        Array.Clear(_entries);
        Array.Clear(_items);
        _free = this;
    }

    public void Push(YamlEntry entry)
    {
        if (EntryCount == _entries.Length) Array.Resize(ref _entries, 2 * EntryCount);
        _entries[EntryCount++] = entry;
    }

    public void Push(YamlNode item)
    {
        if (ItemCount == _items.Length) Array.Resize(ref _items, 2 * ItemCount);
        _items[ItemCount++] = item;
    }

    /// <summary>One of the entries from <paramref name="first"/> on has the key.</summary>
    public bool HasKey(int first, string key)
    {
        for (var i = first; i < EntryCount; i++)
        {
            if (_entries[i].Key == key) return true;
        }
        return false;
    }

    public YamlEntry[] PopEntries(int first)
    {
        var entries = _entries[first..EntryCount];
        EntryCount = first;
        return entries;
    }

    public YamlNode[] PopItems(int first)
    {
        var items = _items[first..ItemCount];
        ItemCount = first;
        return items;
    }
}
