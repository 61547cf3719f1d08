using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>A value of a form that is money, with its amount.</summary>
public sealed class FormAmount(string text, Amount amount, SourceSpan span) : FormValue(text, span)
{
    public override Amount Amount { get; } = amount;
}
