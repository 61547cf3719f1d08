using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>All globals of a page as an object: <c>this</c>.</summary>
sealed class GlobalObject(RenderContext context) : ObjectValue
{
    public override IEnumerable<string> Keys => context.GlobalNames();

    public override int Count => context.GlobalNames().Count();

    public override bool TryGet(string name, out Value value) => context.TryGetGlobal(name, out value);

    public override bool CanWrite(string name) => true;

    public override bool TrySet(string name, in Value value)
    {
        context.SetGlobal(name, value);
        return true;
    }
}
