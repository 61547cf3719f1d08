using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>A value of a form: its text as published, its amount where it is money, its place.</summary>
public sealed record FormValue(string Text, Amount Amount, SourceSpan Span)
{
    public static FormValue Missing { get; } = new("", Amount.Blank, default);
}
