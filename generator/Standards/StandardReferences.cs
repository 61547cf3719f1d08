using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards;

/// <summary>Checks what the other keys of a standard say about its tables, each at its place with the nearest name that exists.</summary>
sealed class StandardReferences(IReadOnlyList<TableLayout> tables, FindingList findings)
{
    /// <summary>The required address of a cell that every disclosure has: a fixed row or the total of a table, and an amount column.</summary>
    public string Cell(YamlMap map, string key)
    {
        var address = map.RequiredText(key);
        if (address.Length > 0) CheckCell(address, map.SpanOf(key));
        return address;
    }

    /// <summary>As <see cref="Cell"/>, for a key that may be left out.</summary>
    public string? OptionalCell(YamlMap map, string key) => map.Has(key) ? Cell(map, key) : null;

    /// <summary>The ids of tables; one that the standard does not have is reported and left out.</summary>
    public List<string> Tables(YamlMap map, string key)
    {
        var ids = new List<string>();
        foreach (var id in map.Texts(key))
        {
            if (Find(id, map.SpanOf(key)) is not null) ids.Add(id);
        }
        return ids;
    }

    /// <summary>The table that a key names; null (with a finding) where there is none.</summary>
    public TableLayout? Table(YamlMap map, string key) => map.Text(key) is { } id ? Find(id, map.SpanOf(key)) : null;

    /// <summary>A column of tables.</summary>
    public string Column(YamlMap map, string key, IEnumerable<string> inTables)
    {
        var id = map.RequiredText(key);
        foreach (var table in tables.Where(table => inTables.Contains(table.Id)))
        {
            if (id.Length > 0 && !table.Columns.Any(column => column.Id == id)) Unknown(map.SpanOf(key), id, table.Columns.Select(column => column.Id), new($"表 {table.Id} 的列", $"column of table {table.Id}"));
        }
        return id;
    }

    void CheckCell(string address, SourceSpan span)
    {
        var parts = address.Split('/');
        if (parts.Length != 3)
        {
            findings.Add(DocumentRules.WrongType.At(span, new($"“{address}”不是格的地址", $"“{address}” is no address of a cell")) with
            {
                Help = new("写成 表号/行/列，如 01/income-total/income", "Write table/row/column, such as 01/income-total/income"),
            });
            return;
        }
        if (Find(parts[0], span) is not { } table) return;
        if (table.Sides.FirstOrDefault(side => side.IndexOf(parts[2]) >= 0) is not { } home)
        {
            Unknown(span, parts[2], table.Columns.Select(column => column.Id), new($"表 {table.Id} 的列", $"column of table {table.Id}"));
            return;
        }
        var rows = home.Rows.Select(row => row.Id).Concat(home.Total is { } total ? [total.Id] : []).ToList();
        if (!rows.Contains(parts[1])) Unknown(span, parts[1], rows, new($"表 {table.Id} 的固定行或合计行", $"fixed row or total of table {table.Id}"));
    }

    TableLayout? Find(string id, SourceSpan span)
    {
        var table = tables.FirstOrDefault(table => table.Id == id);
        if (table is null) Unknown(span, id, tables.Select(known => known.Id), new("本格式的表", "table of this standard"));
        return table;
    }

    void Unknown(SourceSpan span, string name, IEnumerable<string> known, Message what) => Report(findings, span, name, known, what);

    /// <summary>A name that nothing has, with the nearest one that exists.</summary>
    public static void Report(FindingList findings, SourceSpan span, string name, IEnumerable<string> known, Message what)
    {
        var names = known.Distinct(StringComparer.Ordinal).ToList();
        findings.Add(DocumentRules.WrongType.At(span, new($"“{name}”不是{what.Chinese}", $"“{name}” is no {what.English}")) with
        {
            Published = name,
            Help = Suggestion.Nearest(name, names) is { } nearest
                ? new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?")
                : new("可用的：" + string.Join("、", names), "Known: " + string.Join(", ", names)),
        });
    }
}
