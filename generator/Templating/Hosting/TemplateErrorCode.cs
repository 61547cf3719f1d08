namespace Mingzhang.Templating.Hosting;

/// <summary>What kind of fault a template has, so that a host can choose its own rule for it.</summary>
public enum TemplateErrorCode
{
    /// <summary>The text is no template.</summary>
    Syntax,

    /// <summary>A variable, function or member is not known.</summary>
    UnknownName,

    /// <summary>An included template does not exist.</summary>
    IncludeNotFound,

    /// <summary>A loop, recursion or output limit is reached.</summary>
    Limit,

    /// <summary>A function depends on the clock or on chance.</summary>
    NotDeterministic,

    /// <summary>Any other fault of an evaluation: a wrong type, a division by zero.</summary>
    Evaluation,
}
