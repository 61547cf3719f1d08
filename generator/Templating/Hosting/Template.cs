using Mingzhang.Templating.Output;

namespace Mingzhang.Templating.Hosting;

/// <summary>A parsed template: immutable, shared by threads.</summary>
public sealed class Template
{
    internal Template(string file) => File = file;

    public string File { get; }

    /// <summary>
    /// Renders into a buffer. The model is a .NET object (its public properties become snake-case globals), an
    /// <see cref="Values.ObjectValue"/>, a dictionary with string keys, or null.
    /// </summary>
    /// <exception cref="TemplateException">one error, with its place</exception>
    public void Render(object? model, Utf8Output output) => throw new NotImplementedException(File + model + output);

    /// <summary>Renders to a string.</summary>
    public string Render(object? model) => throw new NotImplementedException(File + model);
}
