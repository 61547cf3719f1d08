using Mingzhang.Documents;
using Mingzhang.Import.Files;

namespace Mingzhang.Import.Recognition;

/// <summary>
/// Takes apart cells that hold a label and its value (填报日期：2024-03-01), where every filled cell of the row is of that kind: the
/// last line of a form is often printed so. A cell beside a label of its own stays whole, whatever its text begins with.
/// </summary>
static class LabelledCells
{
    public static Grid Apart(Grid grid, FormLabels labels)
    {
        var rows = grid.Rows.Select(row => IsLabelled(row, labels) ? Apart(row) : row).ToList();
        return rows.SequenceEqual(grid.Rows) ? grid : grid with { Rows = rows };
    }

    static bool IsLabelled(CsvRecord row, FormLabels labels)
    {
        var filled = Enumerable.Range(0, row.Count).Where(i => !row.IsBlankAt(i)).ToList();
        return filled.Any(i => ColonOf(row.TextAt(i)) is var colon && colon >= 0 && !TextFolding.IsBlank(row.TextAt(i)[(colon + 1)..]))
            && filled.All(i => ColonOf(row.TextAt(i)) is var colon && colon > 0 && labels.IsLabel(FormLabels.Fold(row.TextAt(i)[..colon])));
    }

    static CsvRecord Apart(CsvRecord row)
    {
        var fields = new List<CsvField>();
        for (var i = 0; i < row.Count; i++)
        {
            if (row.IsBlankAt(i)) continue;
            var (field, colon) = (row[i], ColonOf(row.TextAt(i)));
            fields.Add(field with { Text = field.Text[..colon] });
            fields.Add(field with { Text = field.Text[(colon + 1)..] });
        }
        return new CsvRecord([.. fields], row.Line);
    }

    static int ColonOf(string text) => text.AsSpan().IndexOfAny('：', ':');
}
