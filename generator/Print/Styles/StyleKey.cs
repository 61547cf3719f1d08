using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Styles;

/// <summary>What decides a style: the parent's style and the rules that match, in order.</summary>
readonly struct StyleKey(int parent, int[] ranks, int count) : IEquatable<StyleKey>
{
    readonly int _parent = parent;
    readonly int[] _ranks = ranks;
    readonly int _count = count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Equals(StyleKey other) => _parent == other._parent && _ranks.AsSpan(0, _count).SequenceEqual(other._ranks.AsSpan(0, other._count));

    public override bool Equals(object? obj) => obj is StyleKey other && Equals(other);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int GetHashCode()
    {
        var hash = _parent;
        foreach (var rank in _ranks.AsSpan(0, _count))
            hash = hash * 31 + rank;
        return hash;
    }
}
