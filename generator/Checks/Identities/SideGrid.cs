using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Identities;

/// <summary>One side of a table, ready to be asked for rows by code or name and for the parts of a row.</summary>
sealed class SideGrid
{
    Dictionary<string, int>? _byCode;
    Dictionary<string, int>? _byName;
    string[]? _names;
    RowTree? _tree;

    public SideGrid(BudgetTable table, TableSide side, int firstCell)
    {
        (Table, Side, FirstCell) = (table, side, firstCell);
        NameColumn = Math.Max(0, side.Layout.IndexOf(side.Layout.NameColumn.Id));
        Numeric = [.. Enumerable.Range(0, side.Layout.Columns.Count).Where(column => side.Layout.Columns[column].IsNumeric)];
    }

    public BudgetTable Table { get; }

    public TableSide Side { get; }

    /// <summary>The number of the side's first cell among all cells of the disclosure.</summary>
    public int FirstCell { get; }

    public int NameColumn { get; }

    /// <summary>Indexes of the amount and count columns.</summary>
    public IReadOnlyList<int> Numeric { get; }

    public IReadOnlyList<Row> Rows => Side.Rows;

    public IReadOnlyList<Column> Columns => Side.Layout.Columns;

    public RowTree Tree => _tree ??= RowTree.Of(Side);

    /// <summary>The row of a code, or of a key where no code is so called; -1 where there is none.</summary>
    public int IndexOfCode(string code)
    {
        if (_byCode is null)
        {
            _byCode = Index(CodeOf);
            for (var i = 0; i < Rows.Count; i++) _byCode.TryAdd(Rows[i].Key, i);
        }
        return _byCode.GetValueOrDefault(code, -1);
    }

    public int IndexOfName(string foldedName) => (_byName ??= Index(NameOf)).GetValueOrDefault(foldedName, -1);

    /// <summary>The name of a row as it is matched: folded, without numbering.</summary>
    public string NameAt(int row) => (_names ??= [.. Rows.Select(NameOf)])[row];

    /// <summary>What rows of different tables are matched by: the code, or the key of a row without one.</summary>
    public static string CodeOf(Row row) => row.Code is { Length: > 0 } code ? code : row.Key;

    static string NameOf(Row row) => TextFolding.WithoutNumbering(TextFolding.Fold(row.Name));

    public int ColumnIndex(string id) => Side.Layout.IndexOf(id);

    Dictionary<string, int> Index(Func<Row, string> key)
    {
        var index = new Dictionary<string, int>(Rows.Count, StringComparer.Ordinal);
        for (var i = 0; i < Rows.Count; i++) index.TryAdd(key(Rows[i]), i);
        return index;
    }
}
