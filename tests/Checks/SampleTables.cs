using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Tests.Checks;

/// <summary>
/// Builds tables from a few lines, one a row: cells by comma in the order of the side's columns, a leading full-width space a
/// level. The reader of real sources is tested elsewhere; here only the figures matter.
/// </summary>
static class SampleTables
{
    public static BudgetTable Read(TableLayout layout, params string[] sides)
    {
        var file = $"content/d/2024-budget/tables/{layout.Id}.csv";
        return new BudgetTable(layout, [.. layout.Sides.Select((side, i) => new TableSide(side, ReadRows(side, sides[i], file)))])
        {
            Label = layout.Label,
            Title = layout.Title,
            File = file,
            Span = SourceSpan.Whole(file),
        };
    }

    static List<Row> ReadRows(SideLayout side, string text, string file)
    {
        var rows = new List<Row>();
        var line = 1;
        foreach (var source in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            line++;
            var texts = source.Split(',');
            var indent = texts[0].TakeWhile(c => c == '　').Count();
            var cells = side.Columns.Select((column, i) => ReadCell(column, i < texts.Length ? texts[i].Trim('　') : "", new SourceSpan(file, line, i + 1, i + 2))).ToList();
            rows.Add(Describe(side, rows.Count, cells, indent, line));
        }
        return rows;
    }

    static Cell ReadCell(Column column, string text, SourceSpan span)
    {
        var amount = column.IsNumeric && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? Amount.Of(value) : Amount.Blank;
        return new Cell(text, amount, span);
    }

    static Row Describe(SideLayout side, int index, List<Cell> cells, int indent, int line)
    {
        var name = cells[side.IndexOf(side.NameColumn.Id)].Text;
        if (side.RowSource == RowSource.Fixed)
        {
            var fixedRow = side.Rows[index];
            return new Row(fixedRow.Id, fixedRow.Name, cells) { Code = fixedRow.Code, Role = fixedRow.Role, Level = fixedRow.Level, Line = line };
        }
        var first = cells[0].Text;
        if (side.Total is { } total && (total.First ? index == 0 : first == total.Name || name == total.Name))
        {
            return new Row(total.Id, total.Name ?? name, cells) { Role = RowRole.Total, Line = line };
        }
        if (side.RowSource == RowSource.Code)
        {
            var level = side.Levels.ToList().FindIndex(candidate => candidate.Length == first.Length) + 1;
            return new Row(first, name, cells) { Code = first, Level = level, Line = line };
        }
        var key = side.Key.Count > 0 ? string.Join("-", side.Key.Select(column => cells[side.IndexOf(column)].Text)) : name;
        return new Row(key, name, cells) { Level = indent + 1, Line = line };
    }
}
