using System.Text.Json;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Objects;

/// <summary><c>object.from_json</c>. Numbers become decimals, which keep their digits (2.50 stays 2.50).</summary>
static class JsonReading
{
    public static Value FromJson(in Arguments a)
    {
        var text = a.Text(0) ?? throw a.Error("Value cannot be null. (Parameter 'json')");
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw a.Error(fault.Message);
        }
    }

    private static Value Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.Number => element.TryGetDecimal(out var number) ? new Value(number) : new Value(element.GetDouble()),
        JsonValueKind.String => new Value(element.GetString()),
        JsonValueKind.Array => new Value(ReadArray(element)),
        JsonValueKind.Object => new Value(ReadObject(element)),
        _ => Value.Null,
    };

    private static ScriptArray ReadArray(JsonElement element)
    {
        var array = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray()) array.Add(Read(item));
        return array;
    }

    private static ScriptObject ReadObject(JsonElement element)
    {
        var members = new ScriptObject();
        foreach (var member in element.EnumerateObject()) members[member.Name] = Read(member.Value);
        return members;
    }
}
