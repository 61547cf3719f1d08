namespace Mingzhang.Standards.Equations;

/// <summary>How a term names its rows or columns.</summary>
public enum SelectorKind : byte
{
    /// <summary>One row key or column id.</summary>
    Key,

    /// <summary><c>*</c>: each in turn, the same one in every term of the equation.</summary>
    Each,

    /// <summary><c>{a,b}</c>: a set within <c>sum()</c>, else one after the other, in step with the other lists.</summary>
    List,

    /// <summary><c>a..b</c>: from one fixed row to another in the printed order.</summary>
    Range,

    /// <summary><c>[名]</c>: the rows of a level (类), or <c>[children]</c>, <c>[leaves]</c>, <c>[items]</c>, or rows of that name.</summary>
    Set,
}
