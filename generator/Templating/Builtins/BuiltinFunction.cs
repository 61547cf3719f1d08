using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins;

/// <summary>A built-in function with the names of its parameters, as a call may use them (`name: value`).</summary>
public sealed class BuiltinFunction : FunctionValue
{
    private readonly string[] _parameters;

    /// <param name="name">the full name, as messages print it: <c>math.round</c></param>
    /// <param name="body">the code</param>
    /// <param name="parameters">parameter names; <c>name?</c> is optional, a last <c>name...</c> takes any number of values</param>
    public BuiltinFunction(string name, BuiltinBody body, params ReadOnlySpan<string> parameters)
    {
        Name = name;
        Body = body;
        IsVariadic = parameters.Length > 0 && parameters[^1].EndsWith("...", StringComparison.Ordinal);
        ParameterCount = parameters.Length - (IsVariadic ? 1 : 0);
        _parameters = new string[ParameterCount];
        for (var i = 0; i < ParameterCount; i++)
        {
            var optional = parameters[i].EndsWith('?');
            if (!optional) RequiredCount = i + 1;
            _parameters[i] = optional ? parameters[i][..^1] : parameters[i];
        }
    }

    public string Name { get; }

    public BuiltinBody Body { get; }

    public override int RequiredCount { get; }

    public override int ParameterCount { get; }

    public override bool IsVariadic { get; }

    public override int IndexOf(string parameter) => Array.IndexOf(_parameters, parameter);
}
