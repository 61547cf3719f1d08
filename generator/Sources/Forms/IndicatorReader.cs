using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>绩效指标: a list of rows with their levels (一级指标 …) and one value a column. A level may differ by column.</summary>
sealed class IndicatorReader(FormValueReader values, FormField field, FindingList findings)
{
    public IReadOnlyList<Indicator> Read(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsNull: true }) return [];
        if (entry.Value is not YamlSequence sequence)
        {
            values.ReportType(entry.Value, field.Name, new("列表（每项以 - 开头）", "a list"));
            return [];
        }
        var indicators = new List<Indicator>(sequence.Items.Count);
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var path = $"{field.Name}/{(indicators.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            if (sequence.Items[i] is YamlMapping header && IsHeader(header)) ReportHeader(header, path);
            else if (sequence.Items[i] is YamlMapping mapping) indicators.Add(ReadRow(mapping, path));
            else values.ReportType(sequence.Items[i], path, new("一组“键: 值”", "a mapping"));
        }
        return indicators;
    }

    /// <summary>The header of a form that goes on over the page (一级指标: 一级指标, 二级指标: 二级指标): every word is the name of its own column.</summary>
    bool IsHeader(YamlMapping row) => row.Entries.Any(NamesItself) && row.Entries.All(entry => NamesItself(entry) || entry.Value is YamlScalar { IsNull: true });

    bool NamesItself(YamlEntry entry) => entry.Value is YamlScalar { IsNull: false } scalar && TextFolding.Fold(scalar.Text) is var said
        && (said == TextFolding.Fold(entry.Key) || said == TextFolding.Fold(field.LabelOf(entry.Key)));

    void ReportHeader(YamlMapping row, string path) =>
        findings.Add(SourceRules.RepeatedHeader.At(row.Span, new("跨页重复的表头，已略去", "A header repeated on a new page was left out")) with
        {
            At = values.AddressOf(path),
            Help = new("删去这一行", "Delete this row"),
        });

    Indicator ReadRow(YamlMapping mapping, string path)
    {
        var levels = new IReadOnlyList<FormValue>[field.Levels.Count];
        Array.Fill(levels, [FormValue.Missing]);
        var columns = new FormValue[field.Columns.Count];
        Array.Fill(columns, FormValue.Missing);
        foreach (var item in mapping.Entries)
        {
            var level = FormNames.IndexOf(field, field.Levels, item.Key);
            var column = level >= 0 ? -1 : FormNames.IndexOf(field, field.Columns, item.Key);
            if (level >= 0) levels[level] = ReadLevel(item.Value, $"{path}/{field.Levels[level]}");
            else if (column >= 0) columns[column] = values.ReadText(item.Value, $"{path}/{field.Columns[column]}");
            else values.ReportUnknownKey(item, field.Levels.Concat(field.Columns), path);
        }
        return new Indicator(levels, columns, mapping.Span);
    }

    IReadOnlyList<FormValue> ReadLevel(YamlNode node, string path)
    {
        if (node is not YamlMapping mapping) return [values.ReadText(node, path)];
        var texts = new FormValue[field.Columns.Count];
        Array.Fill(texts, FormValue.Missing);
        foreach (var item in mapping.Entries)
        {
            var column = FormNames.IndexOf(field, field.Columns, item.Key);
            if (column < 0) values.ReportUnknownKey(item, field.Columns, path);
            else texts[column] = values.ReadText(item.Value, $"{path}/{field.Columns[column]}");
        }
        return texts;
    }
}
