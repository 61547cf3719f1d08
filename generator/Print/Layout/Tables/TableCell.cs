using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Tables;

/// <summary>A cell at its place in the grid.</summary>
sealed class TableCell(MarkupElement element, ComputedStyle style, Box? content) : Box(element, style)
{
    /// <summary>Null for a blank cell.</summary>
    public Box? Content => content;

    public int Row { get; set; }

    public int Column { get; set; }

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = 1;

    public int LastRow => Row + RowSpan - 1;

    public int LastColumn => Column + ColumnSpan - 1;

    /// <summary>The content, laid out unbroken at the width of the table's measures.</summary>
    public Fragment? Measured { get; set; }

    public bool IsHeader => Element!.Name == "th";

    /// <summary>Column, Row or Both; null for a data cell.</summary>
    public string? Scope { get; set; }
}
