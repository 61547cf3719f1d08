using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Objects;

/// <summary>
/// <c>object.to_json</c>. Everything beyond ASCII and all signs that mean something in HTML are written as \uXXXX, so the result
/// may stand in a script element or a single-quoted attribute, and is not escaped again.
/// </summary>
static class JsonWriting
{
    private const string TooDeep = "Structure is too deeply nested or contains reference loops.";

    public static Value ToJson(in Arguments a)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) Write(a, writer, a[0], 1);
        a.CheckLength(buffer.WrittenCount);
        return Value.Safe(Encoding.ASCII.GetString(buffer.WrittenSpan));
    }

    private static void Write(in Arguments a, Utf8JsonWriter writer, in Value value, int depth)
    {
        var limit = a.Context.Options.ObjectRecursionLimit;
        if (limit > 0 && depth > limit) throw a.Error(TooDeep);
        switch (value.Kind)
        {
            case ValueKind.Array or ValueKind.Range:
                WriteArray(a, writer, value.AsArray, depth);
                break;
            case ValueKind.Object:
                WriteObject(a, writer, value.AsObject, depth);
                break;
            case ValueKind.Function:
                throw a.Error("Can not serialize functions to JSON. (Parameter 'value')");
            default:
                WriteScalar(a, writer, value);
                break;
        }

        if (writer.BytesPending > 0x10000)
        {
            writer.Flush();
            a.CheckLength(writer.BytesCommitted);
        }
    }

    private static void WriteArray(in Arguments a, Utf8JsonWriter writer, ArrayValue list, int depth)
    {
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++) Write(a, writer, list[i], depth + 1);
        writer.WriteEndArray();
    }

    private static void WriteObject(in Arguments a, Utf8JsonWriter writer, ObjectValue members, int depth)
    {
        writer.WriteStartObject();
        foreach (var key in members.Keys)
        {
            if (!members.TryGet(key, out var member)) continue;
            writer.WritePropertyName(key);
            Write(a, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteScalar(in Arguments a, Utf8JsonWriter writer, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.Int or ValueKind.Long:
                writer.WriteNumberValue(value.AsLong);
                break;
            case ValueKind.BigInteger:
                writer.WriteRawValue(value.AsBigInteger.ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float or ValueKind.Double when !double.IsFinite(value.AsDouble):
                throw a.Error("JSON has no infinity and no not-a-number.");
            case ValueKind.Float:
                writer.WriteNumberValue((float)value.AsDouble);
                break;
            case ValueKind.Double:
                writer.WriteNumberValue(value.AsDouble);
                break;
            case ValueKind.Decimal:
                writer.WriteNumberValue(value.AsDecimal);
                break;
            case ValueKind.String or ValueKind.Safe or ValueKind.Rendered:
                writer.WriteStringValue(value.AsText);
                break;
            case ValueKind.Date:
                writer.WriteStringValue(value.AsDate);
                break;
            case ValueKind.TimeSpan:
                writer.WriteStringValue(value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
