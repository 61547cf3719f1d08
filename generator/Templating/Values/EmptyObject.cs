namespace Mingzhang.Templating.Values;

/// <summary>The value of <c>empty</c> and <c>blank</c>.</summary>
sealed class EmptyObject : ObjectValue
{
    public static readonly EmptyObject Instance = new();

    private EmptyObject() { }

    public override IEnumerable<string> Keys => [];

    public override int Count => 0;

    public override bool TryGet(string name, out Value value)
    {
        value = default;
        return false;
    }
}
