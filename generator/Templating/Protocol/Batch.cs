using System.Buffers;
using System.Text;
using System.Text.Json;
using Mingzhang.Templating.Output;

namespace Mingzhang.Templating.Protocol;

/// <summary>One JSON object a line: <c>{id, template, name, model, includes, options, numbers}</c> → <c>{id, status, output}</c>.</summary>
static class Batch
{
    public static int Run(TemplateArguments arguments, Stream stdin, Stream stdout)
    {
        using var reader = new StreamReader(stdin, new UTF8Encoding(false));
        var line = new ArrayBufferWriter<byte>();
        var output = new Utf8Output();
        while (reader.ReadLine() is { } text)
        {
            if (text.Length == 0) continue;
            using var request = JsonDocument.Parse(text);
            var root = request.RootElement;
            output.Clear();
            var status = JobOf(root, arguments).Run(output);
            line.Clear();
            WriteResult(root, status, output, line);
            stdout.Write(line.WrittenSpan);
            stdout.Write("\n"u8);
        }

        stdout.Flush();
        return 0;
    }

    private static RenderJob JobOf(JsonElement root, TemplateArguments arguments) => new()
    {
        Template = root.GetProperty("template").GetString()!,
        Name = root.TryGetProperty("name", out var name) ? name.GetString() : null,
        Model = root.TryGetProperty("model", out var model) ? model : default,
        Includes = root.TryGetProperty("includes", out var includes) ? includes : null,
        Numbers = root.TryGetProperty("numbers", out var numbers) ? numbers.GetString() ?? arguments.Numbers : arguments.Numbers,
        Options = [.. arguments.Options, .. OptionsOf(root)],
        IsTheme = arguments.IsTheme,
    };

    private static IEnumerable<KeyValuePair<string, string>> OptionsOf(JsonElement root)
    {
        if (!root.TryGetProperty("options", out var options) || options.ValueKind != JsonValueKind.Object) yield break;
        foreach (var option in options.EnumerateObject()) yield return new KeyValuePair<string, string>(option.Name, option.Value.ToString());
    }

    private static void WriteResult(JsonElement root, RenderStatus status, Utf8Output output, ArrayBufferWriter<byte> line)
    {
        using var json = new Utf8JsonWriter(line);
        json.WriteStartObject();
        if (root.TryGetProperty("id", out var id))
        {
            json.WritePropertyName("id");
            id.WriteTo(json);
        }

        json.WriteString("status", status switch { RenderStatus.Ok => "ok", RenderStatus.Parse => "parse", _ => "runtime" });
        json.WriteString("output", output.Written);
        json.WriteEndObject();
    }
}
