using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Hosting;

/// <summary>Parses templates and keeps those that are included. One engine serves any number of threads.</summary>
public sealed class TemplateEngine(TemplateOptions options, ITemplateLoader? loader = null)
{
    public TemplateOptions Options => options;

    internal ITemplateLoader? Loader => loader;

    /// <summary>Adds a global value or function of the host, below the model and above the built-in names. Only before the first render.</summary>
    public void AddGlobal(string name, Value value) => throw new NotImplementedException(name);

    /// <summary>Reads a template; <see cref="TemplateException"/> with all its errors when it cannot.</summary>
    public Template Parse(string text, string? file = null, TemplateMode mode = TemplateMode.Template) => throw new NotImplementedException(file + text + mode);

    /// <summary>The template of a name, through the loader, parsed once.</summary>
    public Template Load(string name) => throw new NotImplementedException(name);
}
