using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary>
/// <c>wrap kept x … end</c>: what the body writes is kept for the object <c>x</c> of the model, and the next page that shows the object
/// gets the same bytes. The body may use nothing that differs between such pages.
/// </summary>
sealed class KeptFunction : FunctionValue
{
    public static readonly Value Kept = new(new KeptFunction());

    public override int RequiredCount => 1;

    public override int ParameterCount => 1;

    public override bool IsVariadic => false;

    public override int IndexOf(string parameter) => -1;
}
