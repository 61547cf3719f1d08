namespace Mingzhang.Templating.Values;

/// <summary>Reads one property of a .NET object.</summary>
abstract class HostMember
{
    public abstract Value Get(object instance);
}
