using System.Globalization;
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

    public static GridHead Of(SideLayout side, int year, string gridId, GridFrame? frame = null)
    {
        frame ??= new GridFrame();
        var columns = Columns(side, year, frame);
        var unit = CommonUnit(columns, out var isMixed);
        var spans = HeaderTiers.Rows([.. columns.Select(column => column.Tiers)]);
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
                cells.Add(Cell(span, columns, groups, isMixed, frame.HasRowNumbers) with { Id = id });
                for (var i = span.Start; id is not null && i < span.Start + span.Columns; i++)
                {
                    headers[i] = headers[i] is { } above ? $"{above} {id}" : id;
                }
            }
            rows.Add(new HeadRowView(cells));
        }
        if (frame.ColumnNumbers.Length > 0) rows.Add(NumberRow(side.Columns, frame));
        return new GridHead(new GridHeadView(Groups(groups, columns.Count), rows, columns.Count), headers, unit);
    }

    static List<IReadOnlyList<string>> Tiers(SideLayout side, int year)
    {
        var tiers = new List<IReadOnlyList<string>>(side.Columns.Count);
        foreach (var column in side.Columns) tiers.Add([.. column.Tiers.Select(tier => Standard.ForYear(tier, year))]);
        var repeatsName = side.Name is not null && tiers.All(column => column.Count > 1 && column[0] == side.Name);
        return repeatsName ? [.. tiers.Select(column => (IReadOnlyList<string>)[.. column.Skip(1)])] : tiers;
    }

    /// <summary>The row numbers, the columns of the standard, and what the page adds.</summary>
    static List<HeadColumn> Columns(SideLayout side, int year, GridFrame frame)
    {
        var columns = new List<HeadColumn>(side.Columns.Count + 4);
        if (frame.HasRowNumbers) columns.Add(new HeadColumn([frame.RowNumbers], false));
        var tiers = Tiers(side, year);
        for (var i = 0; i < tiers.Count; i++)
        {
            var column = side.Columns[i];
            columns.Add(new HeadColumn(tiers[i], column.IsNumeric, column.Kind == ColumnKind.Amount ? column.Unit : null));
        }
        columns.AddRange(frame.Added);
        return columns;
    }

    /// <summary>栏次 1 2 3 …: the word stands in the column of the row numbers, or in the first column where there is none.</summary>
    static HeadRowView NumberRow(IReadOnlyList<Column> columns, GridFrame frame)
    {
        var cells = new List<HeadCellView> { new(frame.ColumnNumbers, 1, 1, "col") { IsNumber = true } };
        var number = frame.FirstColumnNumber;
        foreach (var column in frame.HasRowNumbers ? columns : columns.Skip(1))
        {
            cells.Add(new HeadCellView(number++.ToString(CultureInfo.InvariantCulture), 1, 1, "col") { IsNumber = true, IsNumeric = column.IsNumeric });
        }
        if (frame.Added.Count > 0) cells.Add(new HeadCellView("", frame.Added.Count, 1, "col"));
        return new HeadRowView(cells);
    }

    static HeadCellView Cell(HeaderSpan span, List<HeadColumn> columns, int[] groups, bool isMixed, bool hasRowNumbers)
    {
        var column = columns[span.Start];
        var isLeaf = span.Columns == 1;
        var isGroup = !isLeaf && groups[span.Start] == span.Columns;
        return new HeadCellView(span.Text, span.Columns, span.Rows, isGroup ? "colgroup" : "col")
        {
            IsNumeric = isLeaf && column.IsNumeric,
            IsNumber = hasRowNumbers && span.Start == 0,
            Unit = isLeaf && isMixed ? column.Unit?.Name() : null,
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

    static MoneyUnit? CommonUnit(List<HeadColumn> columns, out bool isMixed)
    {
        MoneyUnit? unit = null;
        isMixed = false;
        foreach (var column in columns)
        {
            if (column.Unit is null) continue;
            isMixed |= unit is not null && unit != column.Unit;
            unit = column.Unit;
        }
        return isMixed ? null : unit;
    }
}
