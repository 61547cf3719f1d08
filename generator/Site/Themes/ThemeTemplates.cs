using System.Text;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Site.Themes;

/// <summary>Gives the template engine the files of a theme. An include may leave the extension out.</summary>
sealed class ThemeTemplates(IReadOnlyDictionary<string, ThemeFile> files) : ITemplateLoader
{
    public const string Extension = ".sbn";

    public IEnumerable<string> Names => files.Keys.Where(path => path.EndsWith(Extension, StringComparison.Ordinal));

    public TemplateSource? Find(string name)
    {
        if (!files.TryGetValue(PathOf(name), out var file)) return null;
        var bytes = file.Content.AsSpan();
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return new TemplateSource(file.Source, Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"));
    }

    public IReadOnlyList<string> PlacesOf(string name) => [PathOf(name)];

    static string PathOf(string name) => name.EndsWith(Extension, StringComparison.Ordinal) ? name : name + Extension;
}
