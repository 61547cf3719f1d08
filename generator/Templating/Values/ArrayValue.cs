namespace Mingzhang.Templating.Values;

/// <summary>A list of values that can be read by position.</summary>
public abstract class ArrayValue
{
    public abstract int Count { get; }

    /// <summary>The item at a position inside the list.</summary>
    public abstract Value this[int index] { get; }

    /// <summary>The members that a script has set on the array beside its items, or null.</summary>
    public virtual ScriptObject? Members => null;

    /// <summary>A copy that a script may change.</summary>
    public ScriptArray ToScriptArray()
    {
        var copy = new ScriptArray(Count);
        for (var i = 0; i < Count; i++) copy.Add(this[i]);
        return copy;
    }
}
