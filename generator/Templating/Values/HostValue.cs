using System.Collections;
using System.Numerics;

namespace Mingzhang.Templating.Values;

/// <summary>.NET values as values of the language.</summary>
public static class HostValue
{
    /// <summary>
    /// Numbers, text, dates as they are; enums as snake-case text; lists as arrays; dictionaries with string keys and
    /// <see cref="ObjectValue"/> as objects; any other object by its renamed public properties.
    /// </summary>
    public static Value From(object? value) => value switch
    {
        null => Value.Null,
        Value known => known,
        string text => new Value(text),
        bool flag => new Value(flag),
        int number => new Value(number),
        decimal number => new Value(number),
        long number => new Value(number),
        double number => new Value(number),
        float number => new Value(number),
        byte or sbyte or short or ushort => new Value(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)),
        uint number => Value.Integer((long)number),
        ulong number => Value.Integer((BigInteger)number),
        BigInteger number => new Value(number),
        char c => new Value(c.ToString()),
        DateTime date => new Value(date),
        DateTimeOffset date => new Value(date.DateTime),
        DateOnly date => new Value(date.ToDateTime(TimeOnly.MinValue)),
        TimeSpan span => new Value(span),
        Enum name => new Value(MemberNames.Rename(name.ToString())),
        RenderedText text => new Value(text),
        ArrayValue array => new Value(array),
        ObjectValue members => new Value(members),
        FunctionValue function => new Value(function),
        Uri address => new Value(address.ToString()),
        _ => FromCollection(value),
    };

    private static Value FromCollection(object value) => value switch
    {
        IReadOnlyDictionary<string, object?> members => new Value(new DictionaryObject<object?>(members)),
        IReadOnlyDictionary<string, string> members => new Value(new DictionaryObject<string>(members)),
        IDictionary members => new Value(Copy(members)),
        IEnumerable items => HostCollection.From(items),
        _ => Value.Host(value),
    };

    private static ScriptObject Copy(IDictionary members)
    {
        var copy = new ScriptObject(members.Count);
        foreach (DictionaryEntry entry in members)
        {
            if (entry.Key is string key) copy[key] = From(entry.Value);
        }

        return copy;
    }
}
