using Mingzhang.Templating.Values;

namespace Mingzhang.Site.Views;

/// <summary>A written section, an official table or the performance forms of a printed disclosure.</summary>
/// <param name="Id">Unique in the report; links lead to it.</param>
/// <param name="Kind"><c>text</c>, <c>table</c> or <c>projects</c>.</param>
public sealed record ReportItemView(string Id, string Kind, string Title)
{
    /// <summary>Where it comes from, for findings: the source file.</summary>
    public string Source { get; init; } = "";

    /// <summary>Of a written section: its HTML.</summary>
    public RenderedText? Body { get; init; }

    /// <summary>Of a table.</summary>
    public TableView? Table { get; init; }

    /// <summary>Of a table: it needs paper on its side.</summary>
    public bool IsWide { get; init; }

    /// <summary>Of the performance forms.</summary>
    public IReadOnlyList<FormView> Forms { get; init; } = [];
}
