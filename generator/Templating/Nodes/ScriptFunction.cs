using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>A function that a template defines.</summary>
sealed class ScriptFunction : FunctionValue
{
    /// <summary>The name when it is local (<c>func $f</c>), so that the function can call itself.</summary>
    public string? LocalName { get; init; }

    /// <summary>Null for a simple function.</summary>
    public ScriptParameter[]? Parameters { get; init; }

    public required LocalTable Locals { get; init; }

    /// <summary>Null for an inline function.</summary>
    public Body? Body { get; set; }

    public Node? Inline { get; set; }

    public override int ParameterCount => Parameters?.Length ?? 0;

    public override bool IsVariadic => Parameters is null || (Parameters.Length > 0 && Parameters[^1].IsRest);

    public override int RequiredCount => Parameters?.Count(p => !p.IsRest && p.Default is null) ?? 0;

    public override int IndexOf(string parameter) => Parameters is null ? -1 : Array.FindIndex(Parameters, p => p.Name == parameter);
}

/// <summary>A parameter of a function, with its slot among the globals.</summary>
sealed record ScriptParameter(string Name, int Slot, Value? Default, bool IsRest);
