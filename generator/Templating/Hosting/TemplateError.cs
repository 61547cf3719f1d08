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
    /// <summary>What to do, or null: the nearest known name, where an include was looked for.</summary>
    public string? Hint { get; init; }

    /// <summary>The errors of a broken include, at their own places.</summary>
    public IReadOnlyList<TemplateError> Causes { get; init; } = [];

    public string File => Location.File;

    public int Line => Location.Line;

    public int Column => Location.Column;

    /// <summary><c>file(line,col) : error : message</c>, as editors and CI read it.</summary>
    public override string ToString() => $"{Location} : error : {Message}";

    /// <summary>The error with its hint, the includes that led to it and the source line.</summary>
    public string ToDetailedString()
    {
        var text = new System.Text.StringBuilder(ToString());
        if (Hint is not null) text.Append('\n').Append(Hint);
        foreach (var include in IncludedFrom) text.Append("\n (included from ").Append(include).Append(')');
        if (Excerpt is not null) text.Append('\n').Append(Excerpt);
        return text.ToString();
    }
}
