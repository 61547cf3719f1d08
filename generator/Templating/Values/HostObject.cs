namespace Mingzhang.Templating.Values;

/// <summary>A .NET object of the view model, seen through its renamed public properties.</summary>
sealed class HostObject(object instance) : ObjectValue
{
    private readonly HostType _type = HostType.Of(instance.GetType());

    public object Instance => instance;

    public override IEnumerable<string> Keys => _type.Names;

    public override int Count => _type.Names.Count;

    public override bool TryGet(string name, out Value value)
    {
        if (_type.Find(name) is not { } member)
        {
            value = default;
            return false;
        }

        value = member.Get(instance);
        return true;
    }
}
