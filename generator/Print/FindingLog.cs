using Mingzhang.Print.Markup;

namespace Mingzhang.Print;

/// <summary>Collects the findings of one rendering.</summary>
sealed class FindingLog
{
    readonly List<PrintFinding> _findings = [];

    public IReadOnlyList<PrintFinding> Findings => _findings;

    public bool HasErrors { get; private set; }

    public void Add(PrintFindingKind kind, SourceText source, int offset, params string[] arguments) =>
        AddWithin(kind, source, offset, null, null, arguments);

    public void AddWithin(PrintFindingKind kind, SourceText source, int offset, string? context, string? origin, params string[] arguments)
    {
        var (line, column) = source.Locate(offset);
        var finding = new PrintFinding(kind, source.Name, line, column, arguments) { Context = context, Source = origin };
        HasErrors |= finding.IsError;
        _findings.Add(finding);
    }

    /// <summary>Takes over what another log has.</summary>
    public void Add(FindingLog other)
    {
        _findings.AddRange(other._findings);
        HasErrors |= other.HasErrors;
    }

    /// <summary>A finding about an element, with the path to it.</summary>
    public void Add(PrintFindingKind kind, SourceText source, MarkupElement element, params string[] arguments) =>
        AddWithin(kind, source, element.Offset, element.Path, element.Source, arguments);
}
