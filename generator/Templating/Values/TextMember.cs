using System.Reflection;
using System.Runtime.CompilerServices;

namespace Mingzhang.Templating.Values;

/// <summary>A property that is a text, read without making a value of it.</summary>
abstract class TextMember : HostMember
{
    public abstract string? Read(object instance);

    public sealed override Value Get(object instance) => new(Read(instance));
}

/// <summary>The text property of a type. A member is looked up by the type of the instance, so the cast need not be checked again.</summary>
sealed class TextMember<TOwner>(MethodInfo getter) : TextMember
    where TOwner : class
{
    private readonly Func<TOwner, string?> _get = getter.CreateDelegate<Func<TOwner, string?>>();

    public override string? Read(object instance) => _get(Unsafe.As<TOwner>(instance));
}
