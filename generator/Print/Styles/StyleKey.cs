namespace Mingzhang.Print.Styles;

/// <summary>What decides a style: the parent's style and the rules that match, in order.</summary>
readonly struct StyleKey(int parent, int[] ranks) : IEquatable<StyleKey>
{
    readonly int _parent = parent;
    readonly int[] _ranks = ranks;

    public bool Equals(StyleKey other) => _parent == other._parent && _ranks.AsSpan().SequenceEqual(other._ranks);

    public override bool Equals(object? obj) => obj is StyleKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = _parent;
        foreach (var rank in _ranks)
            hash = hash * 31 + rank;
        return hash;
    }
}
