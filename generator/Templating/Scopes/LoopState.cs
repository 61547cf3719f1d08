using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>What a running loop knows of itself: <c>for</c>, <c>while</c>, <c>tablerow</c>.</summary>
sealed class LoopState : ObjectValue
{
    public int Index { get; set; }

    /// <summary>How many rounds there are; -1 in a <c>while</c>.</summary>
    public int Length { get; init; } = -1;

    public bool HasChanged { get; set; }

    public int Column { get; set; } = -1;

    public override IEnumerable<string> Keys => [];

    public override int Count => 0;

    public static LoopMember MemberOf(string name) => name switch
    {
        "index" => LoopMember.Index,
        "rindex" => LoopMember.RIndex,
        "first" => LoopMember.First,
        "last" => LoopMember.Last,
        "even" => LoopMember.Even,
        "odd" => LoopMember.Odd,
        "length" => LoopMember.Length,
        "changed" => LoopMember.Changed,
        "col" => LoopMember.Col,
        _ => LoopMember.None,
    };

    public Value Get(LoopMember member) => member switch
    {
        LoopMember.Index => new Value(Index),
        LoopMember.RIndex => new Value(Length - Index - 1),
        LoopMember.First => new Value(Index == 0),
        LoopMember.Last => new Value(Index == Length - 1),
        LoopMember.Even => new Value((Index & 1) == 0),
        LoopMember.Odd => new Value((Index & 1) != 0),
        LoopMember.Length => new Value(Length),
        LoopMember.Changed => new Value(HasChanged),
        LoopMember.Col when Column >= 0 => new Value(Column),
        _ => Value.Null,
    };

    public override bool TryGet(string name, out Value value)
    {
        value = MemberOf(name) is var member and not LoopMember.None ? Get(member) : default;
        return !value.IsUndefined;
    }
}
