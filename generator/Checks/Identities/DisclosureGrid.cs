using Mingzhang.Model;

namespace Mingzhang.Checks.Identities;

/// <summary>All tables of a disclosure by side, with their cells numbered.</summary>
sealed class DisclosureGrid
{
    readonly Dictionary<string, SideGrid[]> _tables = new(StringComparer.Ordinal);

    public DisclosureGrid(Disclosure disclosure)
    {
        Disclosure = disclosure;
        var cell = 0;
        foreach (var table in disclosure.Tables)
        {
            var sides = new SideGrid[table.Sides.Count];
            for (var i = 0; i < sides.Length; i++)
            {
                sides[i] = new SideGrid(table, table.Sides[i], cell);
                cell += table.Sides[i].Rows.Count * table.Sides[i].Layout.Columns.Count;
            }
            _tables.TryAdd(table.Id, sides);
        }
        CellCount = cell;
    }

    public Disclosure Disclosure { get; }

    public int CellCount { get; }

    /// <summary>The sides of a table; none where the disclosure lacks it.</summary>
    public IReadOnlyList<SideGrid> Sides(string table) => _tables.TryGetValue(table, out var sides) ? sides : [];

    public IEnumerable<SideGrid> AllSides => Disclosure.Tables.SelectMany(table => Sides(table.Id));

    public CellRef? Find(string address)
    {
        var afterTable = address.IndexOf('/');
        var afterRow = afterTable < 0 ? -1 : address.IndexOf('/', afterTable + 1);
        if (afterRow < 0 || address.IndexOf('/', afterRow + 1) >= 0) return null;
        var (code, id) = (address[(afterTable + 1)..afterRow], address[(afterRow + 1)..]);
        foreach (var side in Sides(address[..afterTable]))
        {
            var (row, column) = (side.IndexOfCode(code), side.ColumnIndex(id));
            if (row >= 0 && column >= 0) return new CellRef(side, row, column);
        }
        return null;
    }
}
