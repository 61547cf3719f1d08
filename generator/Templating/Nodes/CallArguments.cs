namespace Mingzhang.Templating.Nodes;

/// <summary>The arguments of a call as they are written.</summary>
sealed class CallArguments
{
    public static readonly CallArguments None = new([]);

    public CallArguments(CallArgument[] items)
    {
        Items = items;
        IsPlain = Array.TrueForAll(items, item => item.Name is null && !item.IsSpread);
    }

    public CallArgument[] Items { get; }

    /// <summary>Neither names nor spread lists.</summary>
    public bool IsPlain { get; }
}

/// <summary>One argument: <c>value</c>, <c>name: value</c> or <c>^list</c>.</summary>
readonly record struct CallArgument(Node Value, string? Name, bool IsSpread);
