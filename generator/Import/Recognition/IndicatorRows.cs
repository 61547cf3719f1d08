using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Import.Files;
using Mingzhang.Model.Layout;

namespace Mingzhang.Import.Recognition;

/// <summary>
/// The indicators of a form: below a head such as 一级指标 二级指标 三级指标 指标值 (二级指标 三级指标 指标值). A blank level is the gap of a
/// merged cell. A row whose cells do not stand below the head's is listed, not placed: nobody can say which term its values are of.
/// </summary>
sealed class IndicatorRows
{
    readonly FormLabels _labels;
    readonly FormField _field;
    readonly int[][] _levels;
    readonly int[] _values;

    IndicatorRows(FormLabels labels, int row, int[][] levels, int[] values)
    {
        (_labels, _field, Row, _levels, _values) = (labels, labels.Indicators!, row, levels, values);
    }

    /// <summary>The index of the head.</summary>
    public int Row { get; }

    public static IndicatorRows? FindHead(FormLabels labels, IReadOnlyList<CsvRecord> rows)
    {
        if (labels.Indicators is not { Levels.Count: > 1 } field) return null;
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = Enumerable.Range(0, rows[i].Count).Select(at => FormLabels.Fold(rows[i].TextAt(at))).ToArray();
            var levels = field.Levels.Select(level => Where(cells, FormLabels.Fold(level))).ToArray();
            if (levels.Any(places => places.Length == 0)) continue;
            var values = ValuesOf(field, cells);
            if (values.Length == field.Columns.Count) return new IndicatorRows(labels, i, levels, values);
        }
        return null;
    }

    /// <summary>Reads from the head on; gives the index of the first row that is no indicator.</summary>
    public int Read(FormDraft draft, Grid grid, FindingList findings)
    {
        var list = draft.Indicators[_field] = [];
        var above = new string[_field.Levels.Count][];
        for (var i = 0; i < above.Length; i++) above[i] = ["", ""];
        for (var i = Row + 1; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            if (row.IsBlank) continue;
            if (Enumerable.Range(0, row.Count).Any(at => _labels.IsPersonal(FormLabels.Fold(row.TextAt(at))) || _labels.Field(FormLabels.Fold(row.TextAt(at))) is { } field && field != _field)) return i;
            if (Cells(row) is { } cells) list.Add(ReadRow(cells, above));
            else Report(grid, row, findings);
        }
        return grid.Rows.Count;
    }

    static int[] Where(string[] cells, string label) => [.. Enumerable.Range(0, cells.Length).Where(i => cells[i] == label)];

    /// <summary>Two columns are often printed alike (指标值 … 指标值): the first is the first.</summary>
    static int[] ValuesOf(FormField field, string[] cells)
    {
        var own = field.Columns.Select(column => Array.FindIndex(cells, cell => cell == FormLabels.Fold(field.LabelOf(column)) || cell == FormLabels.Fold(column))).ToArray();
        return own.All(at => at >= 0) && own.Distinct().Count() == own.Length ? own : Where(cells, "指标值");
    }

    /// <summary>The row's cells in the head's places, or null where they are shifted. A full row that is only shifted as a whole is taken.</summary>
    string[]? Cells(CsvRecord row)
    {
        var width = Math.Max(_values.Max(), _levels.Max(places => places.Max())) + 1;
        var head = _levels.SelectMany(places => places).Concat(_values).Order().ToArray();
        var cells = Enumerable.Range(0, Math.Max(width, row.Count)).Select(i => TextFolding.Trim(row.TextAt(i))).ToArray();
        var label = FormLabels.Fold(_field.Name);
        for (var i = 0; i < cells.Length; i++)
        {
            if (FormLabels.Fold(cells[i]) == label) cells[i] = "";
        }
        if (Enumerable.Range(0, cells.Length).All(i => cells[i].Length == 0 || head.Contains(i)) && IsOrdered(cells)) return cells;
        var filled = cells.Where(cell => cell.Length > 0).ToArray();
        if (filled.Length != head.Length || !filled[0].Contains("指标", StringComparison.Ordinal)) return null;
        var moved = new string[cells.Length];
        Array.Fill(moved, "");
        for (var i = 0; i < head.Length; i++) moved[head[i]] = filled[i];
        return moved;
    }

    /// <summary>No level below is left out, and a text such as 数量指标 stands where such texts stand.</summary>
    bool IsOrdered(string[] cells)
    {
        var last = _levels.Length - 1;
        for (var side = 0; side < _levels[last].Length; side++)
        {
            if (cells[_levels[last][side]].EndsWith("指标", StringComparison.Ordinal) && cells[_levels[last - 1][Math.Min(side, _levels[last - 1].Length - 1)]].Length == 0) return false;
        }
        var first = cells[_levels[0][0]];
        return first.Length is 0 or <= 8;
    }

    IndicatorDraft ReadRow(string[] cells, string[][] above)
    {
        var levels = new string[_field.Levels.Count][];
        for (var level = 0; level < levels.Length; level++)
        {
            var own = _levels[level].Select(at => cells[at]).ToArray();
            // The lowest level names the indicator: a blank there is a blank.
            if (level < levels.Length - 1)
            {
                for (var side = 0; side < own.Length; side++)
                {
                    if (own[side].Length == 0) own[side] = above[level][side];
                    else
                    {
                        above[level][side] = own[side];
                        for (var below = level + 1; below < above.Length; below++) above[below][side] = "";
                    }
                }
            }
            levels[level] = own.Distinct(StringComparer.Ordinal).Count() == 1 ? [own[0]] : own;
        }
        return new IndicatorDraft(levels, [.. _values.Select(at => cells[at])]);
    }

    static void Report(Grid grid, CsvRecord row, FindingList findings)
    {
        var text = string.Join(" | ", Enumerable.Range(0, row.Count).Where(i => !row.IsBlankAt(i)).Select(i => TextFolding.Trim(row.TextAt(i))));
        findings.Add(ImportRules.NotRecognised.At(row[Math.Max(0, row.FirstFilled)].SpanIn(grid.Place), new(
            $"绩效指标这一行的格子错位，没有放进资料：{text}", $"The cells of this indicator are out of place; it was not placed: {text}")) with
        {
            Help = new("对照原件手工填入", "Fill it in from the original"),
        });
    }
}
