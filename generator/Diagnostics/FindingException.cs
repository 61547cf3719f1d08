namespace Mingzhang.Diagnostics;

/// <summary>Work that a fault in the sources or the theme has stopped; <see cref="Finding"/> says it to the user. Not a bug of the program.</summary>
public sealed class FindingException(Finding finding) : Exception(finding.Message.English)
{
    public Finding Finding { get; } = finding;
}
