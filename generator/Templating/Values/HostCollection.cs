using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Mingzhang.Templating.Values;

/// <summary>.NET collections whose item type is found at run time: each type is looked at once.</summary>
static class HostCollection
{
    private static readonly ConcurrentDictionary<Type, Func<object, Value>> Factories = new();

    public static Value From(IEnumerable items) => Factories.GetOrAdd(items.GetType(), FactoryFor)(items);

    /// <summary>The converter for a property whose type says already that it is a list.</summary>
    /// <typeparam name="T"><see cref="IReadOnlyList{T}"/> of some type.</typeparam>
    public static Func<T, Value> ListConverter<T>() => (Func<T, Value>)(Delegate)Method(nameof(FromKnownList), typeof(T).GetGenericArguments()[0]).CreateDelegate(typeof(Func<T, Value>));

    private static Func<object, Value> FactoryFor(Type type)
    {
        foreach (var implemented in type.GetInterfaces())
        {
            if (!implemented.IsGenericType) continue;
            var definition = implemented.GetGenericTypeDefinition();
            var arguments = implemented.GetGenericArguments();
            if (definition == typeof(IReadOnlyDictionary<,>) && arguments[0] == typeof(string))
                return Make(nameof(FromDictionary), arguments[1]);
        }

        foreach (var implemented in type.GetInterfaces())
        {
            if (implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                return Make(nameof(FromList), implemented.GetGenericArguments()[0]);
        }

        return static items =>
        {
            var copy = new ScriptArray();
            foreach (var item in (IEnumerable)items) copy.Add(HostValue.From(item));
            return new Value(copy);
        };
    }

    private static Func<object, Value> Make(string method, Type item) => Method(method, item).CreateDelegate<Func<object, Value>>();

    private static MethodInfo Method(string name, Type item) =>
        typeof(HostCollection).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item);

    private static Value FromKnownList<T>(IReadOnlyList<T>? items) => items is null ? Value.Null : new Value(new ListArray<T>(items));

    private static Value FromList<T>(object items) => new(new ListArray<T>((IReadOnlyList<T>)items));

    private static Value FromDictionary<T>(object members) => new(new DictionaryObject<T>((IReadOnlyDictionary<string, T>)members));
}
