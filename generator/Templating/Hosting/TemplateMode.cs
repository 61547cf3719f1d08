namespace Mingzhang.Templating.Hosting;

/// <summary>How a text is read.</summary>
public enum TemplateMode
{
    /// <summary>Text with code blocks.</summary>
    Template,

    /// <summary>Code only, without <c>{{ }}</c>.</summary>
    Script,

    /// <summary>A script between <c>+++</c> lines, then a template.</summary>
    FrontMatterAndTemplate,

    /// <summary>Only the script between <c>+++</c> lines is read.</summary>
    FrontMatterOnly,
}
