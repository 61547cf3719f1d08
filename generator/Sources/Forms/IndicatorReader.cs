using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>绩效指标: a list of rows with their levels (一级指标 …) and one value a column. A level may differ by column.</summary>
sealed class IndicatorReader(FormValueReader values, FormFieldNames names, FindingList findings)
{
    static readonly IReadOnlyList<FormValue> NoText = [FormValue.Missing];

    FormField Field => names.Field;

    public IReadOnlyList<Indicator> Read(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsNull: true }) return [];
        if (entry.Value is not YamlSequence sequence)
        {
            values.ReportType(entry.Value, Field.Name, new("列表（每项以 - 开头）", "a list"));
            return [];
        }
        var indicators = new List<Indicator>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            var number = (indicators.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (item is not YamlMapping mapping) values.ReportType(item, PathOf(number), new("一组“键: 值”", "a mapping"));
            else if (IsHeader(mapping)) ReportHeader(mapping, PathOf(number));
            else indicators.Add(ReadRow(mapping, number));
        }
        return indicators;
    }

    string PathOf(string number) => $"{Field.Name}/{number}";

    /// <summary>The header of a form that goes on over the page (一级指标: 一级指标, 二级指标: 二级指标): every word is the name of its own column.</summary>
    bool IsHeader(YamlMapping row)
    {
        var isNamed = false;
        foreach (var entry in row.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: true }) continue;
            if (!NamesItself(entry)) return false;
            isNamed = true;
        }
        return isNamed;
    }

    bool NamesItself(YamlEntry entry) => entry.Value is YamlScalar scalar && TextFolding.Fold(scalar.Text) is var said
        && (said == TextFolding.Fold(entry.Key) || said == TextFolding.Fold(Field.LabelOf(entry.Key)));

    void ReportHeader(YamlMapping row, string path) =>
        findings.Add(SourceRules.RepeatedHeader.At(row.Span, new("跨页重复的表头，已略去", "A header repeated on a new page was left out")) with
        {
            At = values.AddressOf(path),
            Help = new("删去这一行", "Delete this row"),
        });

    Indicator ReadRow(YamlMapping mapping, string number)
    {
        var levels = new IReadOnlyList<FormValue>[names.Levels.Count];
        Array.Fill(levels, NoText);
        var columns = NewColumns();
        foreach (var item in mapping.Entries)
        {
            var level = names.Levels.IndexOf(item.Key);
            var column = level >= 0 ? -1 : names.Columns.IndexOf(item.Key);
            if (level >= 0) levels[level] = ReadLevel(item.Value, number, names.Levels[level]);
            else if (column >= 0) columns[column] = values.ReadText(item.Value, Field.Name, number, names.Columns[column]);
            else values.ReportUnknownKey(item, [.. names.Levels.All, .. names.Columns.All], PathOf(number));
        }
        return new Indicator(levels, columns, mapping.Span);
    }

    IReadOnlyList<FormValue> ReadLevel(YamlNode node, string number, string level)
    {
        if (node is not YamlMapping mapping) return [values.ReadText(node, Field.Name, number, level)];
        var texts = NewColumns();
        foreach (var item in mapping.Entries)
        {
            var column = names.Columns.IndexOf(item.Key);
            if (column < 0) values.ReportUnknownKey(item, names.Columns.All, $"{PathOf(number)}/{level}");
            else texts[column] = values.ReadText(item.Value, Field.Name, number, level, names.Columns[column]);
        }
        return texts;
    }

    FormValue[] NewColumns()
    {
        var columns = new FormValue[names.Columns.Count];
        Array.Fill(columns, FormValue.Missing);
        return columns;
    }
}
