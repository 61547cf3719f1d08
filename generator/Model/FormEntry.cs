using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>A filled field of a form. Which member is used follows from <see cref="FormField.Kind"/>.</summary>
public sealed record FormEntry(FormField Field, SourceSpan Span)
{
    /// <summary>Text and amount fields.</summary>
    public FormValue Value { get; init; } = FormValue.Missing;

    /// <summary>Goals: one value a column. Funds: rows × columns, row by row.</summary>
    public IReadOnlyList<FormValue> Values { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Funds: the value at a source of funds and a term.</summary>
    public FormValue At(int row, int column) => Values[(row * Math.Max(1, Field.Columns.Count)) + column];
}
