using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>项目资金: amounts by term (columns) and source of funds (rows), written <c>{实施期: {总额: …}, 年度: {…}}</c> or the other way round.</summary>
sealed class FundsReader(FormValueReader values, FormFieldNames names, FindingList findings)
{
    readonly int _columns = Math.Max(1, names.Columns.Count);
    readonly FormValue[] _read = Blank(names);

    FormField Field => names.Field;

    FormNames Outer => names.Columns.Count > 0 ? names.Columns : names.Rows;

    /// <summary>Rows × columns, row by row.</summary>
    public IReadOnlyList<FormValue> Read(YamlEntry entry)
    {
        if (entry.Value is YamlScalar { IsNull: true }) return _read;
        if (entry.Value is not YamlMapping mapping)
        {
            values.ReportType(entry.Value, Field.Name, new($"按{string.Join("、", Outer.All)}分列的金额", $"amounts by {string.Join(", ", Outer.All)}"));
            return _read;
        }
        foreach (var item in mapping.Entries) ReadOuter(item);
        return _read;
    }

    void ReadOuter(YamlEntry item)
    {
        var column = names.Columns.IndexOf(item.Key);
        var row = column >= 0 ? -1 : names.Rows.IndexOf(item.Key);
        if (column < 0 && row < 0)
        {
            values.ReportUnknownKey(item, Outer.All, Field.Name);
            return;
        }
        var inner = column >= 0 ? names.Rows : names.Columns;
        if (inner.Count == 0) Store(Math.Max(row, 0), Math.Max(column, 0), item, Field.Name, item.Key);
        else if (item.Value is YamlMapping mapping) ReadInner(mapping, row, column, inner, item.Key);
        else if (item.Value is not YamlScalar { IsNull: true })
        {
            values.ReportType(item.Value, $"{Field.Name}/{item.Key}", new($"按{string.Join("、", inner.All)}分列的金额", $"amounts by {string.Join(", ", inner.All)}"));
        }
    }

    void ReadInner(YamlMapping mapping, int row, int column, FormNames inner, string outer)
    {
        foreach (var item in mapping.Entries)
        {
            var index = inner.IndexOf(item.Key);
            if (index < 0) values.ReportUnknownKey(item, inner.All, $"{Field.Name}/{outer}");
            else Store(row < 0 ? index : row, column < 0 ? index : column, item, Field.Name, outer, item.Key);
        }
    }

    void Store(int row, int column, YamlEntry item, params ReadOnlySpan<string> path)
    {
        var index = (row * _columns) + column;
        if (_read[index].Span.Line > 0)
        {
            var place = string.Join('/', path);
            findings.Add(DocumentRules.Yaml.At(item.KeySpan, new($"“{place}”写了两次", $"“{place}” is written twice")) with { At = values.AddressOf(place) });
            return;
        }
        _read[index] = values.ReadAmount(item.Value, Field, path);
    }

    static FormValue[] Blank(FormFieldNames names)
    {
        var blank = new FormValue[Math.Max(1, names.Rows.Count) * Math.Max(1, names.Columns.Count)];
        Array.Fill(blank, FormValue.Missing);
        return blank;
    }
}
