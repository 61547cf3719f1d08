using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mingzhang.Tests.OpenData;

/// <summary>As much of JSON Schema as the published schema uses; a keyword that is not known here is a fault.</summary>
static class JsonSchema
{
    static readonly string[] Remarks = ["$schema", "title", "description"];

    public static List<string> Faults(JsonElement value, JsonElement schema)
    {
        var faults = new List<string>();
        Check(value, schema, "#", faults);
        return faults;
    }

    static void Check(JsonElement value, JsonElement schema, string at, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "type" when !IsOf(value, keyword.Value.GetString()!): faults.Add($"{at}: not {keyword.Value.GetString()}"); return;
                case "enum" when !keyword.Value.EnumerateArray().Any(word => word.GetString() == value.GetString()): faults.Add($"{at}: not one of the words"); break;
                case "pattern" when !Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!): faults.Add($"{at}: not as the pattern"); break;
                case "minimum" when value.GetDecimal() < keyword.Value.GetDecimal(): faults.Add($"{at}: too small"); break;
                case "minItems" when value.GetArrayLength() < keyword.Value.GetInt32(): faults.Add($"{at}: too few"); break;
                case "required":
                    faults.AddRange(keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: without {name.GetString()}"));
                    break;
                case "properties":
                    foreach (var property in keyword.Value.EnumerateObject())
                    {
                        if (value.TryGetProperty(property.Name, out var member)) Check(member, property.Value, $"{at}/{property.Name}", faults);
                    }
                    break;
                case "anyOf" when keyword.Value.EnumerateArray().All(choice => Faults(value, choice).Count > 0): faults.Add($"{at}: none of the choices"); break;
                case "uniqueItems" when value.EnumerateArray().Select(item => item.GetRawText()).Distinct(StringComparer.Ordinal).Count() != value.GetArrayLength(): faults.Add($"{at}: repeated"); break;
                case "additionalProperties":
                    foreach (var member in value.EnumerateObject()) Check(member.Value, keyword.Value, $"{at}/{member.Name}", faults);
                    break;
                case "items":
                    foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index))) Check(item, keyword.Value, $"{at}/{index}", faults);
                    break;
                case "type" or "enum" or "pattern" or "minimum" or "minItems" or "anyOf" or "uniqueItems": break;
                default:
                    if (!Remarks.Contains(keyword.Name)) faults.Add($"{at}: unknown keyword {keyword.Name}");
                    break;
            }
        }
    }

    static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
