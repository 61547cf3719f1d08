using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Identities;

/// <summary>One side of a table, ready to be asked for rows by code or name and for the parts of a row.</summary>
sealed class SideGrid
{
    readonly Dictionary<string, int[]> _sets = new(StringComparer.Ordinal);
    Dictionary<string, int>? _byCode;
    Dictionary<string, int>? _byName;
    string[]? _names;

    public SideGrid(BudgetTable table, TableSide side, int index, int firstCell)
    {
        (Table, Side, Index, FirstCell) = (table, side, index, firstCell);
        NameColumn = Math.Max(0, side.Layout.IndexOf(side.Layout.NameColumn.Id));
        Numeric = NumericOf(side.Layout.Columns);
    }

    public BudgetTable Table { get; }

    public TableSide Side { get; }

    /// <summary>The number of the side among all sides of the disclosure.</summary>
    public int Index { get; }

    /// <summary>The number of the side's first cell among all cells of the disclosure.</summary>
    public int FirstCell { get; }

    public int NameColumn { get; }

    /// <summary>Indexes of the amount and count columns.</summary>
    public int[] Numeric { get; }

    /// <summary>The ids of <see cref="Numeric"/>.</summary>
    public string[] NumericIds => field ??= Array.ConvertAll(Numeric, column => Columns[column].Id);

    public IReadOnlyList<Row> Rows => Side.Rows;

    public IReadOnlyList<Column> Columns => Side.Layout.Columns;

    public RowTree Tree => field ??= RowTree.Of(Side);

    /// <summary>The cells of parents that are blank although something below them is filled.</summary>
    public IReadOnlyList<CellRef> UnfilledParents => field ??= Identities.UnfilledParents.In(this);

    /// <summary>The row of a code, or of a key where no code is so called; -1 where there is none.</summary>
    public int IndexOfCode(string code)
    {
        if (_byCode is null)
        {
            _byCode = RowsBy(CodeOf);
            for (var i = 0; i < Rows.Count; i++) _byCode.TryAdd(Rows[i].Key, i);
        }
        return _byCode.GetValueOrDefault(code, -1);
    }

    public int IndexOfName(string foldedName) => (_byName ??= RowsBy(NameOf)).GetValueOrDefault(foldedName, -1);

    /// <summary>The name of a row as it is matched: folded, without numbering.</summary>
    public string NameAt(int row) => (_names ??= [.. Rows.Select(NameOf)])[row];

    /// <summary>The rows of a set that a selector names (leaves, items, a level, a name), ascending.</summary>
    public int[] RowsOf(string set)
    {
        if (!_sets.TryGetValue(set, out var rows)) _sets.Add(set, rows = RowSelection.InSet(this, set));
        return rows;
    }

    /// <summary>What rows of different tables are matched by: the code, or the key of a row without one.</summary>
    public static string CodeOf(Row row) => row.Code is { Length: > 0 } code ? code : row.Key;

    static string NameOf(Row row) => TextFolding.WithoutNumbering(TextFolding.Fold(row.Name));

    public int ColumnIndex(string id) => Side.Layout.IndexOf(id);

    static int[] NumericOf(IReadOnlyList<Column> columns)
    {
        var count = 0;
        Span<int> numeric = stackalloc int[columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].IsNumeric) numeric[count++] = i;
        }
        return numeric[..count].ToArray();
    }

    Dictionary<string, int> RowsBy(Func<Row, string> key)
    {
        var index = new Dictionary<string, int>(Rows.Count, StringComparer.Ordinal);
        for (var i = 0; i < Rows.Count; i++) index.TryAdd(key(Rows[i]), i);
        return index;
    }
}
