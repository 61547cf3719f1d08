using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>项目资金: amounts by term (columns) and source of funds (rows), written <c>{实施期: {总额: …}, 年度: {…}}</c> or the other way round.</summary>
sealed class FundsReader(FormValueReader values, FormField field, FindingList findings)
{
    readonly int _columns = Math.Max(1, field.Columns.Count);
    readonly FormValue[] _read = Blank(field);

    /// <summary>Rows × columns, row by row.</summary>
    public IReadOnlyList<FormValue> Read(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsNull: true }) return _read;
        if (entry.Value is not YamlMapping mapping)
        {
            values.ReportType(entry.Value, field.Name, new($"按{string.Join("、", Outer)}分列的金额", $"amounts by {string.Join(", ", Outer)}"));
            return _read;
        }
        foreach (var item in mapping.Entries) ReadOuter(item);
        return _read;
    }

    IReadOnlyList<string> Outer { get; } = field.Columns.Count > 0 ? field.Columns : field.Rows;

    void ReadOuter(YamlEntry item)
    {
        var column = FormNames.IndexOf(field, field.Columns, item.Key);
        var row = column >= 0 ? -1 : FormNames.IndexOf(field, field.Rows, item.Key);
        if (column < 0 && row < 0)
        {
            values.ReportUnknownKey(item, Outer, field.Name);
            return;
        }
        var path = $"{field.Name}/{item.Key}";
        var inner = column >= 0 ? field.Rows : field.Columns;
        if (inner.Count == 0) Store(Math.Max(row, 0), Math.Max(column, 0), item, path);
        else if (item.Value is YamlMapping mapping) ReadInner(mapping, row, column, inner, path);
        else if (item.Value is not YamlScalar { IsNull: true })
        {
            values.ReportType(item.Value, path, new($"按{string.Join("、", inner)}分列的金额", $"amounts by {string.Join(", ", inner)}"));
        }
    }

    void ReadInner(YamlMapping mapping, int row, int column, IReadOnlyList<string> inner, string path)
    {
        foreach (var item in mapping.Entries)
        {
            var index = FormNames.IndexOf(field, inner, item.Key);
            if (index < 0) values.ReportUnknownKey(item, inner, path);
            else Store(row < 0 ? index : row, column < 0 ? index : column, item, $"{path}/{item.Key}");
        }
    }

    void Store(int row, int column, YamlEntry item, string path)
    {
        var index = (row * _columns) + column;
        if (_read[index].Span.Line > 0)
        {
            findings.Add(DocumentRules.Yaml.At(item.KeySpan, new($"“{path}”写了两次", $"“{path}” is written twice")) with { At = values.AddressOf(path) });
            return;
        }
        _read[index] = values.ReadAmount(item.Value, field, path);
    }

    static FormValue[] Blank(FormField field)
    {
        var blank = new FormValue[Math.Max(1, field.Rows.Count) * Math.Max(1, field.Columns.Count)];
        Array.Fill(blank, FormValue.Missing);
        return blank;
    }
}
