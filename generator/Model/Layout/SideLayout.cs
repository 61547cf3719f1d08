namespace Mingzhang.Model.Layout;

/// <summary>One half of a two-sided table (收入 | 支出), or the whole of a plain one.</summary>
public sealed record SideLayout
{
    /// <summary>Null in a plain table.</summary>
    public string? Id { get; init; }

    /// <summary>收入, 支出; null in a plain table.</summary>
    public string? Name { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    public RowSource RowSource { get; init; }

    public IReadOnlyList<FixedRow> Rows { get; init; } = [];

    public TotalRow? Total { get; init; }

    public IReadOnlyList<RowLevel> Levels { get; init; } = [];

    /// <summary>Ids of the columns that make a row's key where rows are known by name.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    public Column? CodeColumn => Columns.FirstOrDefault(column => column.Kind == ColumnKind.Code);

    public Column NameColumn =>
        Columns.FirstOrDefault(column => column.Kind == ColumnKind.Name) ?? Columns[0];

    /// <summary>The columns that may name a row: where there are several (单位名称, 项目名称), its name is the first that is filled.</summary>
    public IEnumerable<Column> NameColumns => Columns.Where(column => column.Kind == ColumnKind.Name);

    public int IndexOf(string columnId)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Id == columnId) return i;
        }
        return -1;
    }
}
