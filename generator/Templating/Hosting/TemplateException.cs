namespace Mingzhang.Templating.Hosting;

/// <summary>A template that cannot be parsed (any number of errors) or whose render failed (one error).</summary>
public sealed class TemplateException(IReadOnlyList<TemplateError> errors, bool isParseError)
    : Exception(string.Join('\n', errors))
{
    public IReadOnlyList<TemplateError> Errors => errors;

    /// <summary>Whether the template itself, not a template that it includes, failed to parse.</summary>
    public bool IsParseError => isParseError;
}
