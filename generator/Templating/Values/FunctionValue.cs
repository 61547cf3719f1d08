namespace Mingzhang.Templating.Values;

/// <summary>A function that a script can call, hand over or assign.</summary>
public abstract class FunctionValue
{
    /// <summary>How many leading parameters a call must give.</summary>
    public abstract int RequiredCount { get; }

    /// <summary>How many parameters are declared; a variadic one is not counted.</summary>
    public abstract int ParameterCount { get; }

    /// <summary>Whether any number of further arguments is accepted.</summary>
    public abstract bool IsVariadic { get; }

    /// <summary>The position of a named parameter, or -1.</summary>
    public abstract int IndexOf(string parameter);
}
