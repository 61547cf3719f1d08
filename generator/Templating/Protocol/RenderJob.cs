using System.Text.Json;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Output;

namespace Mingzhang.Templating.Protocol;

/// <summary>One template with its model, includes and options.</summary>
sealed record RenderJob
{
    public required string Template { get; init; }

    public string? Name { get; init; }

    public JsonElement Model { get; init; }

    public JsonElement? Includes { get; init; }

    /// <summary>natural: int, long, double; decimal: every number is one.</summary>
    public string Numbers { get; init; } = "natural";

    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    public bool IsTheme { get; init; }

    /// <summary>Renders into the output; there stands the error when the status is not ok.</summary>
    public RenderStatus Run(Utf8Output output)
    {
        var isParsed = false;
        try
        {
            var (options, mode) = OptionReader.Read(IsTheme ? TemplateOptions.Theme : TemplateOptions.Scriban, Options);
            var engine = new TemplateEngine(options, Includes is { ValueKind: JsonValueKind.Object } map ? new JsonLoader(map) : null);
            var template = engine.Parse(Template, Name, mode);
            isParsed = true;
            template.Render(JsonModel.Read(Model, Numbers == "decimal"), output);
            return RenderStatus.Ok;
        }
        catch (TemplateException fault)
        {
            var text = IsTheme ? string.Join('\n', fault.Errors.Select(error => error.ToDetailedString())) : fault.Message;
            output.Write(text.AsSpan());
            return isParsed ? RenderStatus.Runtime : RenderStatus.Parse;
        }
        catch (ArgumentException fault)
        {
            output.Write(fault.Message.AsSpan());
            return RenderStatus.Runtime;
        }
    }
}
