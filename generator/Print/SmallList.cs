using System.Collections;

namespace Mingzhang.Print;

/// <summary>A list that most often holds one item or none, kept in its owner without a list of its own. A copy shares the items.</summary>
struct SmallList<T> : IReadOnlyList<T> where T : class
{
    /// <summary>Null, the only item, or a list of several.</summary>
    object? _items;

    public readonly int Count => _items switch { null => 0, List<T> several => several.Count, _ => 1 };

    public readonly T this[int index] => _items switch
    {
        List<T> several => several[index],
        T only when index == 0 => only,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public void Add(T item)
    {
        if (_items is List<T> several)
            several.Add(item);
        else
            _items = _items is T first ? new List<T>(4) { first, item } : item;
    }

    /// <summary>Takes the last items back.</summary>
    public void Truncate(int count)
    {
        if (_items is List<T> several)
            several.RemoveRange(count, several.Count - count);
        else if (count == 0)
            _items = null;
    }

    public readonly Enumerator GetEnumerator() => new(this);

    readonly IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(SmallList<T> list) : IEnumerator<T>
    {
        int _at = -1;

        public readonly T Current => list[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_at < list.Count;

        public void Reset() => _at = -1;

        public readonly void Dispose()
        {
        }
    }
}
