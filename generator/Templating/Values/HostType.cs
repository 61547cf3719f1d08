namespace Mingzhang.Templating.Values;

/// <summary>The renamed public properties of a .NET type, found once.</summary>
sealed class HostType
{
    public static HostType Of(Type type) => throw new NotImplementedException(type.Name);

    public IReadOnlyList<string> Names => throw new NotImplementedException();

    public HostMember? Find(string name) => throw new NotImplementedException(name);
}
