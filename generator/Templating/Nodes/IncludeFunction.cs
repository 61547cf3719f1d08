using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>include</c> and <c>include_join</c>.</summary>
sealed class IncludeFunction(bool isJoin) : FunctionValue
{
    public static readonly Value Include = new(new IncludeFunction(isJoin: false));

    public static readonly Value Join = new(new IncludeFunction(isJoin: true));

    public bool IsJoin => isJoin;

    public override int RequiredCount => isJoin ? 2 : 1;

    public override int ParameterCount => isJoin ? 4 : 1;

    public override bool IsVariadic => true;

    public override int IndexOf(string parameter) => -1;
}
