namespace Mingzhang.Templating.Hosting;

/// <summary>Gives the engine the templates that other templates include. Nothing else reads files.</summary>
public interface ITemplateLoader
{
    /// <summary>The template of a name as an include writes it, or null.</summary>
    TemplateSource? Find(string name);

    /// <summary>Where a name was looked for, for the message of a missing include.</summary>
    IReadOnlyList<string> PlacesOf(string name);

    /// <summary>The names that exist, for a suggestion; may be empty.</summary>
    IEnumerable<string> Names { get; }
}
