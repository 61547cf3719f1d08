namespace Mingzhang.Sources.Tables;

/// <summary>Where in a file's rows the columns of a table stand.</summary>
sealed class TableColumns
{
    readonly int[] _marks;
    readonly int[][] _fields;
    readonly Dictionary<(int Side, int Column), int[]> _parts = [];

    public TableColumns(HeaderLayout layout, HeaderMatch match)
    {
        _marks = match.Targets;
        Width = LastNamed(match) + 1;
        FirstDataRow = match.FirstRow + match.Height;
        var table = layout.Table;
        _fields = new int[table.Sides.Count][];
        for (var side = 0; side < _fields.Length; side++)
        {
            _fields[side] = new int[table.Sides[side].Columns.Count];
            Array.Fill(_fields[side], -1);
        }
        for (var field = 0; field < match.Targets.Length; field++) Place(layout, match.Targets[field], field);
    }

    /// <summary>How many cells a row has; trailing columns without a header are not counted.</summary>
    public int Width { get; }

    /// <summary>How many cells the header has, with those at the right that have no text.</summary>
    public int HeaderWidth => _marks.Length;

    /// <summary>The header has a cell here, but no text in it.</summary>
    public bool IsNameless(int field) => field < _marks.Length && _marks[field] == HeaderMatch.Nameless;

    /// <summary>The index of the record below the header.</summary>
    public int FirstDataRow { get; }

    /// <summary>The field with the 层级 of the row, or -1.</summary>
    public int LevelField { get; private set; } = -1;

    /// <summary>The 序号 field that the table itself does not print, or -1.</summary>
    public int OrderField { get; private set; } = -1;

    /// <summary>The field of a column, or -1 where the file has none.</summary>
    public int FieldOf(int side, int column) => _fields[side][column];

    /// <summary>The fields of a split code's parts, or null where the code is in one column.</summary>
    public int[]? PartsOf(int side, int column) => _fields[side][column] >= 0 ? null : _parts.GetValueOrDefault((side, column));

    void Place(HeaderLayout layout, int mark, int field)
    {
        if (mark == HeaderMatch.Level) LevelField = field;
        else if (mark == HeaderMatch.Order) OrderField = field;
        if (mark < 0) return;
        var target = layout.Targets[mark];
        if (target.IsWhole)
        {
            _fields[target.Side][target.Index] = field;
            return;
        }
        if (!_parts.TryGetValue((target.Side, target.Index), out var parts))
        {
            _parts[(target.Side, target.Index)] = parts = new int[target.Column.Parts.Count];
            Array.Fill(parts, -1);
        }
        parts[target.Part] = field;
    }

    static int LastNamed(HeaderMatch match)
    {
        var last = match.Targets.Length - 1;
        while (last >= 0 && match.Targets[last] == HeaderMatch.Nameless) last--;
        return last;
    }
}
