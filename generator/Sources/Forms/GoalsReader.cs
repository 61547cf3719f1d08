using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>总体目标: one text a term, or a single text where the standard has one column.</summary>
sealed class GoalsReader(FormValueReader values, FormField field, FindingList findings)
{
    public IReadOnlyList<FormValue> Read(YamlEntry entry)
    {
        var read = new FormValue[Math.Max(1, field.Columns.Count)];
        Array.Fill(read, FormValue.Missing);
        if (entry.Value is YamlMapping mapping) ReadColumns(mapping, read);
        else if (read.Length == 1) read[0] = values.ReadText(entry.Value, field.Name);
        else if (entry.Value is not YamlScalar { IsNull: true }) ReportColumns(entry);
        return read;
    }

    void ReadColumns(YamlMapping mapping, FormValue[] read)
    {
        foreach (var item in mapping.Entries)
        {
            var column = FormNames.IndexOf(field, field.Columns, item.Key);
            if (column < 0) values.ReportUnknownKey(item, field.Columns, field.Name);
            else read[column] = values.ReadText(item.Value, $"{field.Name}/{item.Key}");
        }
    }

    void ReportColumns(YamlEntry entry)
    {
        var columns = string.Join("、", field.Columns);
        findings.Add(DocumentRules.WrongType.At(entry.Value.Span, new($"“{field.Name}”要分{columns}来写", $"“{field.Name}” is written by {string.Join(", ", field.Columns)}")) with
        {
            At = values.AddressOf(field.Name),
            Help = new($"写成：{field.Name}: {{{string.Join(", ", field.Columns.Select(column => column + ": …"))}}}", $"Write: {field.Name}: {{{string.Join(", ", field.Columns.Select(column => column + ": …"))}}}"),
        });
    }
}
