namespace Mingzhang.Diagnostics;

/// <summary>A rule of the catalogue: its stable id, how strictly it is meant, and whether a published mistake may be waived.</summary>
public sealed record Rule(string Id, Severity Severity, bool Waivable, Message Title)
{
    /// <summary>The family in front of the dash: SRC, STR, ARI …</summary>
    public string Family => Id[..Id.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>A finding of this rule with the rule's own severity.</summary>
    public Finding At(SourceSpan span, Message message) => new(Id, Severity, message, span);
}
