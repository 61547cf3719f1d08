using System.Reflection;
using System.Runtime.CompilerServices;

namespace Mingzhang.Templating.Values;

/// <summary>Reads one property of a .NET object.</summary>
abstract class HostMember
{
    public abstract Value Get(object instance);

    public static HostMember For(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        if (owner.IsValueType || property.PropertyType.IsByRefLike) return new ReflectedMember(instance => property.GetValue(instance));
        var type = property.PropertyType == typeof(string) ? typeof(TextMember<>).MakeGenericType(owner)
            : property.PropertyType == typeof(bool) ? typeof(FlagMember<>).MakeGenericType(owner)
            : typeof(PropertyMember<,>).MakeGenericType(owner, property.PropertyType);
        return (HostMember)Activator.CreateInstance(type, property.GetMethod)!;
    }

    public static HostMember For(FieldInfo field) => new ReflectedMember(field.GetValue);

    private sealed class ReflectedMember(Func<object, object?> get) : HostMember
    {
        public override Value Get(object instance) => HostValue.From(get(instance));
    }

    private sealed class PropertyMember<TOwner, TValue>(MethodInfo getter) : HostMember
        where TOwner : class
    {
        private readonly Func<TOwner, TValue> _get = getter.CreateDelegate<Func<TOwner, TValue>>();
        private readonly Func<TValue, Value> _convert = HostConverter<TValue>.Convert;

        public override Value Get(object instance)
        {
            // A member is looked up by the type of the instance, so the cast need not be checked again.
            var value = _get(Unsafe.As<TOwner>(instance));
            if (typeof(TValue) == typeof(decimal)) return new Value((decimal)(object)value!);
            if (typeof(TValue) == typeof(int)) return new Value((int)(object)value!);
            return _convert(value);
        }
    }
}
