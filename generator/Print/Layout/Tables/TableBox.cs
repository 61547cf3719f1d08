using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Tables;

/// <summary>A table: rows in the order of the page, the header's first.</summary>
sealed class TableBox(MarkupElement element, ComputedStyle style) : Box(element, style)
{
    public Box? Caption { get; init; }

    public required List<TableRow> Rows { get; init; }

    /// <summary>Rows of <c>thead</c>, repeated on every page.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>The widths that <c>col</c> elements give; auto where none does.</summary>
    public required Length[] ColumnWidths { get; init; }

    public int ColumnCount => ColumnWidths.Length;

    /// <summary>For every row the cells that start above and reach into it.</summary>
    public required List<TableCell>[] Reaching { get; init; }

    /// <summary>The measures at the width last asked for.</summary>
    public TableMeasures? Measures { get; set; }
}
