using Mingzhang.Model;

namespace Mingzhang.Checks.Identities;

/// <summary>All tables of a disclosure by side, with their cells numbered.</summary>
sealed class DisclosureGrid
{
    readonly SideGrid[][] _tables;

    public DisclosureGrid(Disclosure disclosure)
    {
        Disclosure = disclosure;
        _tables = new SideGrid[disclosure.Tables.Count][];
        var all = new List<SideGrid>(_tables.Length + 4);
        var cell = 0;
        for (var table = 0; table < _tables.Length; table++)
        {
            var sides = _tables[table] = new SideGrid[disclosure.Tables[table].Sides.Count];
            for (var i = 0; i < sides.Length; i++)
            {
                var side = disclosure.Tables[table].Sides[i];
                all.Add(sides[i] = new SideGrid(disclosure.Tables[table], side, all.Count, cell));
                cell += side.Rows.Count * side.Layout.Columns.Count;
            }
        }
        AllSides = all;
        CellCount = cell;
    }

    public Disclosure Disclosure { get; }

    public int CellCount { get; }

    public IReadOnlyList<SideGrid> AllSides { get; }

    /// <summary>The sides of a table; none where the disclosure lacks it.</summary>
    public IReadOnlyList<SideGrid> Sides(string table) => SidesOf(table);

    public CellRef? Find(string address)
    {
        var afterTable = address.IndexOf('/');
        var afterRow = afterTable < 0 ? -1 : address.IndexOf('/', afterTable + 1);
        if (afterRow < 0 || address.IndexOf('/', afterRow + 1) >= 0) return null;
        var (code, id) = (address[(afterTable + 1)..afterRow], address[(afterRow + 1)..]);
        foreach (var side in SidesOf(address.AsSpan(0, afterTable)))
        {
            var (row, column) = (side.IndexOfCode(code), side.ColumnIndex(id));
            if (row >= 0 && column >= 0) return new CellRef(side, row, column);
        }
        return null;
    }

    IReadOnlyList<SideGrid> SidesOf(ReadOnlySpan<char> table)
    {
        for (var i = 0; i < _tables.Length; i++)
        {
            if (table.SequenceEqual(Disclosure.Tables[i].Id)) return _tables[i];
        }
        return [];
    }
}
