using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;
using Mingzhang.Standards;

namespace Mingzhang.Site.Tables;

/// <summary>
/// The heading of one side of a table for a year. A heading that spans the whole side and only repeats its name (收入 over 收入)
/// is left to the caption. HTML can declare one layer of column groups; where groups stand inside groups, the cells name their headings.
/// </summary>
sealed class GridHead
{
    GridHead(GridHeadView view, string?[] headers, MoneyUnit? unit) => (View, Headers, Unit) = (view, headers, unit);

    public GridHeadView View { get; }

    /// <summary>For each column the ids of its headings, or null where scopes suffice.</summary>
    public IReadOnlyList<string?> Headers { get; }

    /// <summary>The one unit of the amounts, or null where they differ or there are none.</summary>
    public MoneyUnit? Unit { get; }

    public static GridHead Of(SideLayout side, int year, string gridId)
    {
        var columns = side.Columns;
        var unit = CommonUnit(columns, out var isMixed);
        var spans = HeaderTiers.Rows(Tiers(side, year));
        var groups = DeclareGroups(spans, columns.Count, out var isNested);
        var rows = new List<HeadRowView>(spans.Count);
        var headers = new string?[columns.Count];
        var number = 0;
        foreach (var row in spans)
        {
            var cells = new List<HeadCellView>(row.Count);
            foreach (var span in row)
            {
                var id = isNested ? $"{gridId}-h{++number}" : null;
                cells.Add(Cell(span, columns, groups, isMixed) with { Id = id });
                for (var i = span.Start; id is not null && i < span.Start + span.Columns; i++)
                {
                    headers[i] = headers[i] is { } above ? $"{above} {id}" : id;
                }
            }
            rows.Add(new HeadRowView(cells));
        }
        return new GridHead(new GridHeadView(Groups(groups, columns.Count), rows, columns.Count), headers, unit);
    }

    static List<IReadOnlyList<string>> Tiers(SideLayout side, int year)
    {
        var tiers = new List<IReadOnlyList<string>>(side.Columns.Count);
        foreach (var column in side.Columns) tiers.Add([.. column.Tiers.Select(tier => Standard.ForYear(tier, year))]);
        var repeatsName = side.Name is not null && tiers.All(column => column.Count > 1 && column[0] == side.Name);
        return repeatsName ? [.. tiers.Select(column => (IReadOnlyList<string>)[.. column.Skip(1)])] : tiers;
    }

    static HeadCellView Cell(HeaderSpan span, IReadOnlyList<Column> columns, int[] groups, bool isMixed)
    {
        var column = columns[span.Start];
        var isLeaf = span.Columns == 1;
        var isGroup = !isLeaf && groups[span.Start] == span.Columns;
        return new HeadCellView(span.Text, span.Columns, span.Rows, isGroup ? "colgroup" : "col")
        {
            IsNumeric = isLeaf && column.IsNumeric,
            Unit = isLeaf && isMixed && column.Kind == ColumnKind.Amount ? column.Unit.Name() : null,
        };
    }

    /// <summary>Sizes of the declared groups by their first column (0 inside a group); the innermost spans win.</summary>
    static int[] DeclareGroups(IReadOnlyList<IReadOnlyList<HeaderSpan>> rows, int columnCount, out bool isNested)
    {
        var groups = new int[columnCount];
        Array.Fill(groups, 1);
        isNested = false;
        for (var tier = rows.Count - 1; tier >= 0; tier--)
        {
            foreach (var span in rows[tier])
            {
                if (span.Columns == 1) continue;
                var inside = groups.AsSpan(span.Start, span.Columns);
                if (inside.IndexOfAnyExcept(1) >= 0)
                {
                    isNested = true;
                    continue;
                }
                inside.Clear();
                groups[span.Start] = span.Columns;
            }
        }
        return groups;
    }

    static List<ColumnGroupView> Groups(int[] groups, int columnCount)
    {
        var views = new List<ColumnGroupView>();
        for (var i = 0; i < columnCount; i += groups[i]) views.Add(new ColumnGroupView(groups[i]));
        return views;
    }

    static MoneyUnit? CommonUnit(IReadOnlyList<Column> columns, out bool isMixed)
    {
        MoneyUnit? unit = null;
        isMixed = false;
        foreach (var column in columns)
        {
            if (column.Kind != ColumnKind.Amount) continue;
            isMixed |= unit is not null && unit != column.Unit;
            unit = column.Unit;
        }
        return isMixed ? null : unit;
    }
}
