using System.Numerics;
using System.Text.Json;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Protocol;

/// <summary>JSON as values that a template may change.</summary>
static class JsonModel
{
    public static Value Read(JsonElement element, bool asDecimal) => element.ValueKind switch
    {
        JsonValueKind.Object => new Value(ReadObject(element, asDecimal)),
        JsonValueKind.Array => new Value(ReadArray(element, asDecimal)),
        JsonValueKind.String => new Value(element.GetString()),
        JsonValueKind.Number => ReadNumber(element, asDecimal),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        _ => Value.Null,
    };

    private static ScriptObject ReadObject(JsonElement element, bool asDecimal)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject()) result[member.Name] = Read(member.Value, asDecimal);
        return result;
    }

    private static ScriptArray ReadArray(JsonElement element, bool asDecimal)
    {
        var result = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray()) result.Add(Read(item, asDecimal));
        return result;
    }

    private static Value ReadNumber(JsonElement element, bool asDecimal)
    {
        if (asDecimal && element.TryGetDecimal(out var exact)) return new Value(exact);
        if (element.TryGetInt64(out var number)) return Value.Integer(number);
        return BigInteger.TryParse(element.GetRawText(), out var big) ? Value.Integer(big) : new Value(element.GetDouble());
    }
}
