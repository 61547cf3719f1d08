using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Tables;

/// <summary>A row with the cells that start in it.</summary>
sealed record TableRow(MarkupElement Element, ComputedStyle Style, MarkupElement? Group, List<TableCell> Cells);
