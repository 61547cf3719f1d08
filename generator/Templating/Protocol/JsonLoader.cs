using System.Text.Json;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Templating.Protocol;

/// <summary>Includes from a JSON object; the member <c>*</c> with the value NUL + "self" gives every other name itself as text.</summary>
sealed class JsonLoader(JsonElement map) : ITemplateLoader
{
    private const string Self = "\0self";

    public IEnumerable<string> Names => map.EnumerateObject().Select(member => member.Name).Where(name => name != "*");

    public TemplateSource? Find(string name)
    {
        if (map.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && name != "*") return new TemplateSource(name, text.GetString()!);
        if (!map.TryGetProperty("*", out var other) || other.ValueKind != JsonValueKind.String) return null;
        var fallback = other.GetString()!;
        return new TemplateSource(name, fallback == Self ? name : fallback);
    }

    public IReadOnlyList<string> PlacesOf(string name) => [];
}
