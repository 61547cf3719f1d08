using System.Reflection;
using System.Runtime.CompilerServices;

namespace Mingzhang.Templating.Values;

/// <summary>A property that is true or false, read without making a value of it.</summary>
abstract class FlagMember : HostMember
{
    public abstract bool Read(object instance);

    public sealed override Value Get(object instance) => new(Read(instance));
}

/// <summary>The flag of a type. A member is looked up by the type of the instance, so the cast need not be checked again.</summary>
sealed class FlagMember<TOwner>(MethodInfo getter) : FlagMember
    where TOwner : class
{
    private readonly Func<TOwner, bool> _get = getter.CreateDelegate<Func<TOwner, bool>>();

    public override bool Read(object instance) => _get(Unsafe.As<TOwner>(instance));
}
