using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Audit;

/// <summary>A row that must be shown.</summary>
/// <param name="columns">The columns of the row's side, in the published order.</param>
/// <param name="cells">The row's cells, one a column.</param>
/// <param name="lead">How many columns a page shows before these.</param>
public sealed class LedgerRow(string table, string anchor, IReadOnlyList<Column> columns, IReadOnlyList<Cell> cells, int lead)
{
    public string Table { get; } = table;

    public string Anchor { get; } = anchor;

    /// <summary>How many columns the row has on its page.</summary>
    public int Count => columns.Count + lead;

    /// <summary>A page has shown it.</summary>
    public bool IsShown { get; internal set; }

    /// <summary>The amount of a column as shown; null for a column without figures.</summary>
    public Amount? AmountAt(int column) => column >= lead && columns[column - lead].IsNumeric ? cells[column - lead].Amount : null;
}
