namespace Mingzhang.Diagnostics;

/// <summary>One fault or remark: which rule, where in the sources, what was published, what was expected, and what to do.</summary>
public sealed record Finding(string Rule, Severity Severity, Message Message, SourceSpan Span)
{
    /// <summary>The address that the finding is about (design: <c>table/row/column</c>, <c>projects/form/field</c>, <c>text/section</c>); waivers name it.</summary>
    public string? At { get; init; }

    /// <summary>The place as an officer names it: 第7行「项目支出」.</summary>
    public Message Place { get; init; }

    /// <summary>The value as published, where the finding has one; a waiver repeats it and dies when it changes.</summary>
    public string? Published { get; init; }

    public string? Expected { get; init; }

    public Message Help { get; init; }

    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The reason of the waiver that covers this finding; null while it is not waived.</summary>
    public string? WaivedBecause { get; init; }

    public bool Waived => WaivedBecause is not null;
}
