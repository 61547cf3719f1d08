using Mingzhang.Model.Layout;

namespace Mingzhang.Model;

/// <summary>The rows of one side of a table, in the published order.</summary>
public sealed class TableSide(SideLayout layout, IReadOnlyList<Row> rows)
{
    readonly Dictionary<string, Row> _byKey = Index(rows);

    public SideLayout Layout { get; } = layout;

    public IReadOnlyList<Row> Rows { get; } = rows;

    public Row? Find(string key) => _byKey.GetValueOrDefault(key);

    static Dictionary<string, Row> Index(IReadOnlyList<Row> rows)
    {
        var index = new Dictionary<string, Row>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows) index.TryAdd(row.Key, row);
        return index;
    }
}
