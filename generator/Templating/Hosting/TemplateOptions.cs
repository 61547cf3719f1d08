using Mingzhang.Templating.Cultures;

namespace Mingzhang.Templating.Hosting;

/// <summary>How templates are read and rendered. <see cref="Scriban"/> has Scriban's own defaults, <see cref="Theme"/> this product's.</summary>
public sealed record TemplateOptions
{
    public static TemplateOptions Scriban { get; } = new();

    /// <summary>For themes: strict names, escaped output, generous limits that are errors, the same bytes every time.</summary>
    public static TemplateOptions Theme { get; } = new()
    {
        StrictVariables = true,
        EnableRelaxedMemberAccess = false,
        EscapeHtml = true,
        UnparsableDateIsError = true,
        KeepDecimals = true,
        Deterministic = true,
        LoopLimit = 1_000_000,
        LimitToString = 64 * 1024 * 1024,
        OutputLimitIsError = true,
        RegexTimeout = TimeSpan.FromSeconds(1),
    };

    /// <summary>An unknown variable is an error.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>A member of a null object is null.</summary>
    public bool EnableRelaxedTargetAccess { get; init; }

    /// <summary>An unknown member is null.</summary>
    public bool EnableRelaxedMemberAccess { get; init; } = true;

    /// <summary>An unknown function in a pipe or call is null.</summary>
    public bool EnableRelaxedFunctionAccess { get; init; }

    /// <summary>A position outside a list is null.</summary>
    public bool EnableRelaxedIndexerAccess { get; init; } = true;

    /// <summary>A null index is null.</summary>
    public bool EnableNullIndexer { get; init; }

    /// <summary>All loops of a render together; 0 is no limit.</summary>
    public int LoopLimit { get; init; } = 1000;

    /// <summary>Functions and includes inside each other.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>Length of a text in characters; 0 is no limit.</summary>
    public int LimitToString { get; init; } = 1_048_576;

    /// <summary>Whether output beyond <see cref="LimitToString"/> is an error, or is cut and ended with three dots.</summary>
    public bool OutputLimitIsError { get; init; }

    /// <summary>Arrays and objects inside each other, when printed.</summary>
    public int ObjectRecursionLimit { get; init; } = 20;

    /// <summary>Expressions inside each other.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    /// <summary>What a block writes is indented like the block.</summary>
    public bool AutoIndent { get; init; } = true;

    public bool IndentOnEmptyLines { get; init; } = true;

    /// <summary>What <c>{{ x }}</c> prints is escaped unless it is HTML already.</summary>
    public bool EscapeHtml { get; init; }

    /// <summary>A text that is no date is an error, else the first of January of the year 1.</summary>
    public bool UnparsableDateIsError { get; init; }

    /// <summary>Rounding a decimal gives a decimal, not a double.</summary>
    public bool KeepDecimals { get; init; }

    /// <summary>Functions of the clock and of chance are errors.</summary>
    public bool Deterministic { get; init; }

    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(10);

    public Culture Culture { get; init; } = Culture.Invariant;
}
