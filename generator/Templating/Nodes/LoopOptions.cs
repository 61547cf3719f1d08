using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>Which items of a list a loop takes: the offset is skipped, then the order turned, then the limit taken (0 is no limit).</summary>
struct LoopOptions
{
    public int Available { get; set; }

    public int Offset { get; set; }

    public int Limit { get; set; }

    public bool IsReversed { get; set; }

    public int Columns { get; set; }

    public readonly int Count
    {
        get
        {
            var rest = Math.Max(0, Available - Math.Max(0, Offset));
            return Limit > 0 ? Math.Min(Limit, rest) : rest;
        }
    }

    /// <summary>The item of a round. A list that has become shorter meanwhile gives null.</summary>
    public readonly Value Item(ArrayValue items, int round)
    {
        var index = IsReversed ? Available - 1 - round : Math.Max(0, Offset) + round;
        return index < items.Count ? items[index] : Value.Null;
    }
}
