namespace Mingzhang.Templating.Values;

/// <summary>Consecutive integers, rising or falling, that are never stored.</summary>
public sealed class RangeValue(long first, int count, int step) : ArrayValue
{
    public override int Count => count;

    public override Value this[int index] => Value.Integer(first + (long)index * step);
}
