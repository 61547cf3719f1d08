namespace Mingzhang.Templating.Values;

/// <summary>A .NET list as a read-only array.</summary>
sealed class ListArray<T>(IReadOnlyList<T> items) : ArrayValue
{
    // Most lists of a model are arrays, and those are read without asking an interface.
    private readonly T[]? _array = items as T[];
    private readonly Func<T, Value> _convert = HostConverter<T>.Convert;

    public override int Count => items.Count;

    public override Value this[int index] => _convert(_array is { } array ? array[index] : items[index]);
}
