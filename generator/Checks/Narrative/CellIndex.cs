using Mingzhang.Checks.Identities;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>
/// The numeric cells of a disclosure by what they mean. Titles, headers and row names are read with the same lexicon as the texts, so a
/// new standard needs nothing but its own words. Texts speak of few rows: the cells of a row are read when they are asked for.
/// </summary>
sealed class CellIndex
{
    static readonly string[] Endings = ["经费", "费用", "支出", "费"];

    readonly SideMeaning[] _sides;
    readonly NamedRows _plain = new();
    readonly Dictionary<string, NamedRows> _byItem = new(StringComparer.Ordinal);

    public CellIndex(DisclosureGrid grid, Lexicon lexicon)
    {
        var department = Lexicon.NameOf(grid.Disclosure.DepartmentName);
        _sides = new SideMeaning[grid.AllSides.Count];
        for (var i = 0; i < _sides.Length; i++)
        {
            _sides[i] = new SideMeaning(grid.AllSides[i], lexicon, department, grid.Disclosure.Year);
            if (_sides[i].HasCells) AddRows(_sides[i]);
        }
    }

    /// <summary>The cells of rows of a name, or those of rows that are no items (totals, sources of funds).</summary>
    public IReadOnlyList<CellMeaning> Of(string? item)
    {
        var rows = item is null ? _plain : _byItem.GetValueOrDefault(item);
        return rows is null ? [] : rows.Cells ??= CellsOf(rows, item);
    }

    public bool HasItem(string item) => _byItem.ContainsKey(item);

    /// <summary>The name that the tables have for an item: 公务接待支出 where the row is called 公务接待费.</summary>
    public string Known(string item)
    {
        if (HasItem(item)) return item;
        var stem = StemOf(item);
        if (HasItem(stem)) return stem;
        foreach (var ending in Endings)
        {
            if (HasItem(stem + ending)) return stem + ending;
        }
        return item;
    }

    /// <summary>What a cell means; null for one that holds no amount of its own.</summary>
    public CellMeaning? At(CellRef cell) => _sides[cell.Grid.Index].At(cell.RowIndex, cell.ColumnIndex);

    /// <summary>The cells of last year beside a cell, in the same table.</summary>
    public IEnumerable<CellMeaning> LastYearOf(CellMeaning cell) =>
        Of(cell.Facets.Item).Where(other => other.Facets.Stage == Facets.LastYear && other.Cell.Grid == cell.Cell.Grid && other.Cell.RowIndex == cell.Cell.RowIndex && other.Facets with { Stage = null } == cell.Facets);

    static string StemOf(string item)
    {
        foreach (var ending in Endings)
        {
            if (item.Length > ending.Length + 2 && item.EndsWith(ending, StringComparison.Ordinal)) return item[..^ending.Length];
        }
        return item;
    }

    void AddRows(SideMeaning side)
    {
        for (var row = 0; row < side.Grid.Rows.Count; row++)
        {
            var place = new CellRef(side.Grid, row, side.Grid.NameColumn);
            if (side.ItemOf(row) is { } item)
            {
                Named(item).Rows.Add(place);
                continue;
            }
            _plain.Rows.Add(place);
            foreach (var column in side.ItemColumns) Named(column).Rows.Add(place);
        }
    }

    NamedRows Named(string item)
    {
        if (!_byItem.TryGetValue(item, out var rows)) _byItem.Add(item, rows = new NamedRows());
        return rows;
    }

    List<CellMeaning> CellsOf(NamedRows rows, string? item)
    {
        var cells = new List<CellMeaning>();
        foreach (var row in rows.Rows)
        {
            var side = _sides[row.Grid.Index];
            foreach (var column in row.Grid.Numeric)
            {
                if (side.At(row.RowIndex, column) is { } cell && cell.Facets.Item == item) cells.Add(cell);
            }
        }
        return cells;
    }

    /// <summary>The rows of one name, and their cells once they have been read.</summary>
    sealed class NamedRows
    {
        public List<CellRef> Rows { get; } = [];

        public IReadOnlyList<CellMeaning>? Cells { get; set; }
    }
}
