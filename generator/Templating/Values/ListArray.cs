namespace Mingzhang.Templating.Values;

/// <summary>A .NET list as a read-only array.</summary>
sealed class ListArray<T>(IReadOnlyList<T> items) : ArrayValue
{
    public override int Count => items.Count;

    public override Value this[int index] => HostConverter<T>.Convert(items[index]);
}
