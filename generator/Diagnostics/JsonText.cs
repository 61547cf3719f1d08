using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mingzhang.Diagnostics;

/// <summary>JSON that stays readable in Chinese and survives lone surrogates in sources.</summary>
static class JsonText
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        writer.Write('\n');
    }

    public static void OptionalMember(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) Member(json, name, text);
    }

    public static void Member(Utf8JsonWriter json, string name, string text) => json.WriteString(name, WellFormed(text));

    static string WellFormed(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c)) return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        }
        return text;
    }
}
