namespace Mingzhang.Templating.Hosting;

/// <summary>A place in a template; line and column count from 1, columns in UTF-16 units.</summary>
public readonly record struct TemplateLocation(string File, int Line, int Column)
{
    public override string ToString() => $"{File}({Line},{Column})";
}
