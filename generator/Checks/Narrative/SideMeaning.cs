using Mingzhang.Checks.Identities;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;
using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>What the rows and columns of one side of a table mean, and so its cells.</summary>
sealed class SideMeaning
{
    static readonly Facets OfThisYear = new() { Time = "current" };

    readonly Lexicon _lexicon;
    readonly string _department;
    readonly SideReading _layout;
    readonly NameReading?[] _names;
    readonly int _year;
    readonly int _thisYearEnds;

    /// <summary>The row whose facets were asked for last: the cells of a row are read one after the other.</summary>
    int _lastRow = -1;
    Facets _lastFacets;

    /// <param name="department">The department's name, folded.</param>
    public SideMeaning(SideGrid grid, Lexicon lexicon, string department, int year)
    {
        (Grid, _lexicon, _department, _year) = (grid, lexicon, department, year);
        _names = new NameReading?[grid.Rows.Count];
        _layout = lexicon.ReadLayout(grid.Table.Title, grid.Side.Layout, year);
        _thisYearEnds = IncomeOfTheYearEnds();
    }

    public SideGrid Grid { get; }

    /// <summary>The items that columns name, where rows name none.</summary>
    public IReadOnlyList<string> ItemColumns => _layout.Items;

    /// <summary>Some column holds amounts.</summary>
    public bool HasCells => _layout.HasCells;

    /// <summary>What a cell means; null for one that holds no amount of its own.</summary>
    public CellMeaning? At(int row, int column)
    {
        if (!_layout.IsAmount(column)) return null;
        return new CellMeaning(new CellRef(Grid, row, column), Meaning(FacetsOf(row), _layout.Column(column)), FilledAmount.Of(Grid.Side, Grid.Tree, row, column), _layout);
    }

    /// <summary>The name of the thing that a row is about; null for a total and for a source of funds.</summary>
    public string? ItemOf(int row)
    {
        var source = Grid.Rows[row];
        if (source.Role == RowRole.Total && Grid.Side.Layout.RowSource != RowSource.Fixed) return null;
        var name = NameOf(row);
        if ((name.Facets.Item is null && name.Understood) || name.Name == _department) return null;
        if (Lexicon.IsUnit(Grid.Side.Layout, source)) return name.Name;
        return source.Role == RowRole.Total ? null : name.Item;
    }

    NameReading NameOf(int row) => _names[row] ??= _lexicon.ReadRow(Grid.Rows[row].Name);

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

    Facets FacetsOf(int row)
    {
        if (row == _lastRow) return _lastFacets;
        var facets = OwnFacets(row);
        if (row <= _thisYearEnds) facets = facets.Within(OfThisYear);
        (_lastRow, _lastFacets) = (row, facets);
        return facets;
    }

    Facets OwnFacets(int row)
    {
        var source = Grid.Rows[row];
        if (source.Role == RowRole.Total && Grid.Side.Layout.RowSource != RowSource.Fixed) return default;
        var parent = Grid.Tree.Parents[row];
        var inherited = parent >= 0 && Grid.Side.Layout.RowSource == RowSource.Fixed ? FacetsOf(parent) with { Item = null } : default;
        var name = NameOf(row);
        if (name.Facets.Item is null && name.Understood) return name.Facets.Within(inherited);
        if (name.Name == _department) return default;
        if (Lexicon.IsUnit(Grid.Side.Layout, source)) return new Facets { Item = name.Name };
        if (source.Role == RowRole.Total) return (name.Facets with { Item = null }).Within(inherited);
        return new Facets { Item = name.Item }.Within(inherited);
    }

    /// <summary>The rows of income above the year's total are this year's, whether they say so or not; -1 where the side has no such total.</summary>
    int IncomeOfTheYearEnds()
    {
        if (Grid.Side.Layout.RowSource != RowSource.Fixed || _layout.Side.Flow == "out") return -1;
        for (var row = 0; row < Grid.Rows.Count; row++)
        {
            if (Grid.Rows[row].Role == RowRole.Total && _lexicon.Read(Standard.ForYear(Grid.Rows[row].Name, _year), out _) is { Flow: "in", Time: "this-year" }) return row;
        }
        return -1;
    }
}
