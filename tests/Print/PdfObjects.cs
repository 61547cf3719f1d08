using System.Text;
using System.Text.Json;

namespace Mingzhang.Tests.Print;

/// <summary>The objects of a PDF as qpdf read them: an independent parser, so that our own reading cannot hide our own writing.</summary>
sealed class PdfObjects
{
    readonly JsonElement _objects;

    PdfObjects(JsonElement objects) => _objects = objects;

    public JsonElement Trailer => _objects.GetProperty("trailer").GetProperty("value");

    public JsonElement Catalog => this[Trailer.GetProperty("/Root")];

    public static string ReadJson(byte[] pdf)
    {
        var (exitCode, output) = ExternalTool.Run(pdf, "qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", "--json-key=qpdf", "{}");
        Assert.True(exitCode == 0, output[..Math.Min(output.Length, 500)]);
        return output;
    }

    public static PdfObjects Parse(string json) => new(JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1]);

    /// <summary>The object that a reference leads to; anything else is itself. A stream gives its dictionary.</summary>
    public JsonElement this[JsonElement value]
    {
        get
        {
            if (!IsReference(value))
                return value;
            var found = _objects.GetProperty("obj:" + value.GetString());
            return found.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : found.GetProperty("value");
        }
    }

    public static bool IsReference(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString()!.EndsWith(" 0 R", StringComparison.Ordinal) && char.IsAsciiDigit(value.GetString()![0]);

    public string Stream(JsonElement reference) => Encoding.Latin1.GetString(Bytes(reference));

    public byte[] Bytes(JsonElement reference) => Convert.FromBase64String(_objects.GetProperty("obj:" + reference.GetString()).GetProperty("stream").GetProperty("data").GetString()!);

    public JsonElement? Get(JsonElement dictionary, string key) => dictionary.ValueKind == JsonValueKind.Object && dictionary.TryGetProperty(key, out var value) ? this[value] : null;

    public static JsonElement? Raw(JsonElement dictionary, string key) => dictionary.TryGetProperty(key, out var value) ? value : null;

    public static string Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    public IEnumerable<JsonElement> Pages()
    {
        foreach (var page in this[Catalog.GetProperty("/Pages")].GetProperty("/Kids").EnumerateArray())
            yield return page;
    }
}
