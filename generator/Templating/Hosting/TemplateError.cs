namespace Mingzhang.Templating.Hosting;

/// <summary>One fault of a template.</summary>
/// <param name="Code">what kind of fault</param>
/// <param name="Location">where</param>
/// <param name="Message">what is wrong, without the place</param>
/// <param name="IncludedFrom">the include statements that led here, innermost first</param>
/// <param name="Excerpt">the source line and a caret line under the place, or null</param>
public sealed record TemplateError(
    TemplateErrorCode Code,
    TemplateLocation Location,
    string Message,
    IReadOnlyList<TemplateLocation> IncludedFrom,
    string? Excerpt)
{
    public string File => Location.File;

    public int Line => Location.Line;

    public int Column => Location.Column;

    /// <summary><c>file(line,col) : error : message</c>, as editors and CI read it.</summary>
    public override string ToString() => $"{Location} : error : {Message}";
}
