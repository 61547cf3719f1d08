using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>总体目标: one text a term, or a single text where the standard has one column.</summary>
sealed class GoalsReader(FormValueReader values, FormFieldNames names, FindingList findings)
{
    FormField Field => names.Field;

    public IReadOnlyList<FormValue> Read(YamlEntry entry)
    {
        var read = new FormValue[Math.Max(1, Field.Columns.Count)];
        Array.Fill(read, FormValue.Missing);
        if (entry.Value is YamlMapping mapping) ReadColumns(mapping, read);
        else if (read.Length == 1) read[0] = values.ReadText(entry.Value, Field.Name);
        else if (entry.Value is not YamlScalar { IsNull: true }) ReportColumns(entry);
        return read;
    }

    void ReadColumns(YamlMapping mapping, FormValue[] read)
    {
        foreach (var item in mapping.Entries)
        {
            var column = names.Columns.IndexOf(item.Key);
            if (column < 0) values.ReportUnknownKey(item, Field.Columns, Field.Name);
            else read[column] = values.ReadText(item.Value, Field.Name, item.Key);
        }
    }

    void ReportColumns(YamlEntry entry)
    {
        var columns = string.Join("、", Field.Columns);
        findings.Add(DocumentRules.WrongType.At(entry.Value.Span, new($"“{Field.Name}”要分{columns}来写", $"“{Field.Name}” is written by {string.Join(", ", Field.Columns)}")) with
        {
            At = values.AddressOf(Field.Name),
            Help = new($"写成：{Field.Name}: {{{string.Join(", ", Field.Columns.Select(column => column + ": …"))}}}", $"Write: {Field.Name}: {{{string.Join(", ", Field.Columns.Select(column => column + ": …"))}}}"),
        });
    }
}
