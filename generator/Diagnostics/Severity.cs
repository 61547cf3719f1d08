namespace Mingzhang.Diagnostics;

/// <summary>How much a finding matters: an error stops publication, a warning does so only with <c>--strict</c>.</summary>
public enum Severity : byte
{
    Info,
    Warning,
    Error,
}
