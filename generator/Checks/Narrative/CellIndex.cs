using Mingzhang.Checks.Identities;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>
/// The numeric cells of a disclosure by what they mean. Titles, headers and row names are read with the same lexicon as the texts, so a
/// new standard needs nothing but its own words.
/// </summary>
sealed class CellIndex
{
    const string LastYearTier = "{last-year}";

    static readonly IReadOnlyList<CellMeaning> None = [];

    static readonly string[] Endings = ["经费", "费用", "支出", "费"];

    readonly Dictionary<string, List<CellMeaning>> _byItem = new(StringComparer.Ordinal);
    readonly List<CellMeaning> _plain = [];
    readonly Dictionary<(SideGrid Grid, int Row, int Column), CellMeaning> _byPlace = [];
    readonly Lexicon _lexicon;
    readonly int _year;
    readonly string _department;

    public CellIndex(DisclosureGrid grid, Lexicon lexicon)
    {
        (_lexicon, _year) = (lexicon, grid.Disclosure.Year);
        _department = Lexicon.NameOf(grid.Disclosure.DepartmentName);
        foreach (var side in grid.AllSides) AddSide(side);
    }

    /// <summary>The cells of rows of a name, or those of rows that are no items (totals, sources of funds).</summary>
    public IReadOnlyList<CellMeaning> Of(string? item) => item is null ? _plain : _byItem.TryGetValue(item, out var cells) ? cells : None;

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
    public CellMeaning? At(CellRef cell) => _byPlace.GetValueOrDefault((cell.Grid, cell.RowIndex, cell.ColumnIndex));

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

    void AddSide(SideGrid side)
    {
        if (side.Numeric.Length == 0) return;
        var table = Read(side.Table.Title);
        var sideFacets = side.Side.Layout.Name is { } name ? Read(name).Within(table) : table;
        var columns = new Facets[side.Columns.Count];
        var vague = new bool[side.Columns.Count];
        foreach (var column in side.Numeric)
        {
            _lexicon.Read(side.Columns[column].Name, out var understood);
            vague[column] = !understood;
        }
        var itemsInColumns = Lexicon.NamesItemsInColumns(side.Side.Layout);
        foreach (var column in side.Numeric) columns[column] = ColumnFacets(side.Columns[column], itemsInColumns).Within(sideFacets);
        var rows = new Facets[side.Rows.Count];
        var thisYearEnds = IncomeOfTheYearEnds(side, sideFacets);
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = RowFacets(side, row, rows);
            if (row <= thisYearEnds) rows[row] = rows[row].Within(new Facets { Time = "current" });
            foreach (var column in side.Numeric.Where(column => !IsComparison(side.Columns[column]))) Add(new CellMeaning(new CellRef(side, row, column), Meaning(rows[row], columns[column]), FilledAmount.Of(side.Side, side.Tree, row, column)) { IsVague = vague[column], Table = table });
        }
    }

    /// <summary>A row says more precisely than its column what kind of money it is, but a column named for a budget decides where the row is a total.</summary>
    static Facets Meaning(Facets row, Facets column)
    {
        var meaning = row.Within(column);
        if (row.Time == "carry" || column.Time == "carry") meaning = meaning with { Time = "carry" };
        else if (column.Time == "current" && row.Time is "all" or "this-year") meaning = meaning with { Time = "current" };
        // 本年收入 leaves the carry-over out; 本年支出 does not.
        if (meaning is { Flow: "in", Time: "this-year" }) meaning = meaning with { Time = "current" };
        else if (meaning.Time is "this-year") meaning = meaning with { Time = null };
        return meaning;
    }

    void Add(CellMeaning meaning)
    {
        _byPlace[(meaning.Cell.Grid, meaning.Cell.RowIndex, meaning.Cell.ColumnIndex)] = meaning;
        if (meaning.Facets.Item is not { } item)
        {
            _plain.Add(meaning);
            return;
        }
        if (!_byItem.TryGetValue(item, out var cells)) _byItem[item] = cells = [];
        cells.Add(meaning);
    }

    Facets Read(string name) => _lexicon.Read(Standard.ForYear(name, _year), out _) with { Item = null };

    Facets ColumnFacets(Column column, bool namesItem)
    {
        var facets = Read(column.Name);
        for (var i = column.Tiers.Count - 1; i >= 0; i--)
        {
            facets = facets.Within(Read(column.Tiers[i]));
            if (namesItem && facets.Item is null) facets = facets with { Item = _lexicon.Read(Standard.ForYear(column.Tiers[i], _year), out _).Item };
        }
        return IsLastYear(column) ? facets with { Stage = Facets.LastYear } : facets;
    }

    static bool IsLastYear(Column column) => column.Tiers.Any(tier => tier.Contains(LastYearTier, StringComparison.Ordinal));

    /// <summary>2024年预算数比2023年执行数: the change, which is no amount of anything.</summary>
    static bool IsComparison(Column column) => column.Tiers.Any(tier => tier.Contains(LastYearTier, StringComparison.Ordinal) && tier.Contains("{year}", StringComparison.Ordinal));

    Facets RowFacets(SideGrid side, int row, Facets[] above)
    {
        var parent = side.Tree.Parents[row];
        var inherited = parent >= 0 && side.Side.Layout.RowSource == RowSource.Fixed ? above[parent] with { Item = null } : default;
        var source = side.Rows[row];
        var name = Lexicon.NameOf(source.Name);
        if (source.Role == RowRole.Total && side.Side.Layout.RowSource != RowSource.Fixed) return default;
        var facets = _lexicon.Read(name, out var understood);
        if (facets.Item is null && understood) return facets.Within(inherited);
        if (name == _department) return default;
        if (Lexicon.IsUnit(side.Side.Layout, source)) return new Facets { Item = name };
        if (source.Role == RowRole.Total) return (facets with { Item = null }).Within(inherited);
        return new Facets { Item = _lexicon.ItemOf(name) }.Within(inherited);
    }

    /// <summary>The rows of income above the year's total are this year's, whether they say so or not; -1 where the side has no such total.</summary>
    int IncomeOfTheYearEnds(SideGrid side, Facets facets)
    {
        if (side.Side.Layout.RowSource != RowSource.Fixed || facets.Flow == "out") return -1;
        for (var row = 0; row < side.Rows.Count; row++)
        {
            if (side.Rows[row].Role == RowRole.Total && Read(side.Rows[row].Name) is { Flow: "in", Time: "this-year" }) return row;
        }
        return -1;
    }
}
