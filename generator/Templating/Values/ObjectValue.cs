namespace Mingzhang.Templating.Values;

/// <summary>Something with named members.</summary>
public abstract class ObjectValue
{
    /// <summary>The member names, in the order of their definition.</summary>
    public abstract IEnumerable<string> Keys { get; }

    public abstract int Count { get; }

    public abstract bool TryGet(string name, out Value value);

    /// <summary>The function that a call of the object itself calls (<c>date "2024-03-05"</c>), or null.</summary>
    public virtual FunctionValue? Callable => null;

    /// <summary>Sets a member; false when the object or the member is read-only.</summary>
    public virtual bool TrySet(string name, in Value value) => false;

    /// <summary>Whether a script may set this member.</summary>
    public virtual bool CanWrite(string name) => false;

    /// <summary>Protects a member against change, or opens it again.</summary>
    public virtual void SetReadOnly(string name, bool readOnly) { }
}
