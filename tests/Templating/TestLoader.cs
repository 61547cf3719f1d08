using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating;

/// <summary>Templates in memory.</summary>
sealed class TestLoader(params (string Name, string Text)[] templates) : ITemplateLoader
{
    public IEnumerable<string> Names => templates.Select(t => t.Name);

    public TemplateSource? Find(string name)
    {
        var found = Array.FindIndex(templates, t => t.Name == name);
        return found < 0 ? null : new TemplateSource(name, templates[found].Text);
    }

    public IReadOnlyList<string> PlacesOf(string name) => ["themes/mine/" + name, "themes/default/" + name];
}
