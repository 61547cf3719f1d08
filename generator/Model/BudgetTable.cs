using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>An official table of a disclosure with its rows.</summary>
public sealed record BudgetTable(TableLayout Layout, IReadOnlyList<TableSide> Sides)
{
    public string Id => Layout.Id;

    /// <summary>表号 as printed (预算公开表1, or the slip 部门公开表9).</summary>
    public required string Label { get; init; }

    /// <summary>The title with the year filled in.</summary>
    public required string Title { get; init; }

    /// <summary>The note printed below an empty table.</summary>
    public string? EmptyNote { get; init; }

    /// <summary>Other printed notes.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The CSV file relative to the site, or null where the table has none.</summary>
    public string? File { get; init; }

    public SourceSpan Span { get; init; }

    /// <summary>No amount cell holds a number.</summary>
    public bool IsEmpty
    {
        get
        {
            foreach (var side in Sides)
            {
                foreach (var row in side.Rows)
                {
                    for (var i = 0; i < row.Cells.Count; i++)
                    {
                        if (row.Cells[i].Amount.HasValue) return false;
                    }
                }
            }
            return true;
        }
    }

    /// <summary>The cell at a row key and a column id, or null where the table has no such row or column.</summary>
    public Cell? Find(string rowKey, string columnId)
    {
        foreach (var side in Sides)
        {
            var column = side.Layout.IndexOf(columnId);
            if (column < 0) continue;
            if (side.Find(rowKey) is { } row) return row.Cells[column];
        }
        return null;
    }
}
