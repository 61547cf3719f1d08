using Mingzhang.Diagnostics;

namespace Mingzhang.Model;

/// <summary>One row of 绩效指标.</summary>
/// <param name="Levels">一级, 二级, 三级 in this order. A level that is printed differently left and right has one text a column.</param>
/// <param name="Values">The values in the order of the field's columns.</param>
public sealed record Indicator(IReadOnlyList<IReadOnlyList<FormValue>> Levels, IReadOnlyList<FormValue> Values, SourceSpan Span)
{
    /// <summary>The text of a level in a column.</summary>
    public FormValue Level(int level, int column)
    {
        var texts = Levels[level];
        return texts.Count == 0 ? FormValue.Missing : texts[Math.Min(column, texts.Count - 1)];
    }
}
