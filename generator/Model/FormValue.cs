using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>A value of a form: its text as published and its place. Most are no money (see <see cref="FormAmount"/>).</summary>
public class FormValue(string text, SourceSpan span)
{
    public static FormValue Missing { get; } = new("", default);

    public string Text { get; } = text;

    public SourceSpan Span { get; } = span;

    /// <summary>The amount where the value is money; else a blank.</summary>
    public virtual Amount Amount => Amount.Blank;
}
