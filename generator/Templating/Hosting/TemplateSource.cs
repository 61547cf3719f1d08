namespace Mingzhang.Templating.Hosting;

/// <summary>The text of a template and the name that errors print for it.</summary>
public sealed record TemplateSource(string File, string Text);
