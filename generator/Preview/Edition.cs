using Mingzhang.Diagnostics;
using Mingzhang.Output;

namespace Mingzhang.Preview;

/// <summary>The site as the preview shows it between two changes. Its files are made when somebody asks for them.</summary>
sealed record Edition(int Version, IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, OutputJob> Files)
{
    /// <summary>The language of the site.</summary>
    public Language Language { get; init; }

    /// <summary>The departments as they were read last, in the order of ids.</summary>
    public IReadOnlyList<Shelf> Shelves { get; init; } = [];

    /// <summary>The path of <c>site.yml: url</c>, which only 404.html uses.</summary>
    public string PublishedBase { get; init; } = "/";

    /// <summary>The sources as they were when this edition was made, for findings that quote them.</summary>
    public required ISourceLines Lines { get; init; }

    /// <summary>The newest edition without errors, this one included; null before there was any.</summary>
    public Edition? LastGood { get; init; }

    /// <summary>Something forbids publication.</summary>
    public bool HasErrors { get; } = FindingSummary.Of(Findings).Errors > 0;
}
