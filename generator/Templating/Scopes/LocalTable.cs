namespace Mingzhang.Templating.Scopes;

/// <summary>Numbers the local names (<c>$name</c>) of one page or function; complete once it is compiled.</summary>
sealed class LocalTable
{
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public int SlotOf(string name)
    {
        var slot = _names.IndexOf(name);
        if (slot >= 0) return slot;
        _names.Add(name);
        return _names.Count - 1;
    }

    public int Find(string name) => _names.IndexOf(name);
}
