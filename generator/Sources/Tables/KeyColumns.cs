using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>
/// The columns that make a row's key. Where one column names the rows, a blank before a filled key column is the gap of a merged
/// cell and takes the text of the row above; where several do, a blank says which of them names the row.
/// </summary>
sealed class KeyColumns
{
    readonly TableSource _source;
    readonly SideLayout _side;
    readonly int[] _fields;
    readonly int[] _columns;
    readonly string[] _above;
    readonly string?[] _filled;
    readonly bool _fillsGaps;
    readonly RepeatedFinding _gaps = new();

    /// <param name="fields">The field of each column of the side.</param>
    public KeyColumns(TableSource source, SideLayout side, int[] fields)
    {
        (_source, _side, _fields) = (source, side, fields);
        _columns = [.. side.Key.Select(side.IndexOf).Where(index => index >= 0)];
        if (_columns.Length == 0) _columns = [side.IndexOf(side.NameColumn.Id)];
        _above = new string[_columns.Length];
        Array.Fill(_above, "");
        _filled = new string?[side.Columns.Count];
        _fillsGaps = side.NameColumns.Count() == 1;
    }

    /// <summary>The last row read took a text from above.</summary>
    public bool HasFilled { get; private set; }

    /// <summary>The text that the last row read took from above in a column, or null.</summary>
    public string? FilledText(int column) => _filled[column];

    /// <summary>The key; empty where no key column is filled.</summary>
    public string Read(CsvRecord record)
    {
        if (HasFilled) Array.Clear(_filled);
        HasFilled = false;
        var last = _columns.Length - 1;
        while (last >= 0 && record.IsBlankAt(_fields[_columns[last]])) last--;
        var key = "";
        for (var i = 0; i <= last; i++)
        {
            var text = ReadPart(record, i, i == last);
            if (text.Length > 0) key = key.Length == 0 ? SourceAddress.RowKey(text) : $"{key}-{SourceAddress.RowKey(text)}";
        }
        return key;
    }

    /// <summary>Tells once a table that gaps were filled.</summary>
    public void Report() => _gaps.Report(_source.Findings);

    string ReadPart(CsvRecord record, int index, bool isLast)
    {
        var column = _columns[index];
        var text = TextFolding.Trim(record.TextAt(_fields[column]));
        if (text.Length > 0 || isLast)
        {
            if (text != _above[index]) Array.Fill(_above, "", index, _above.Length - index);
            return _above[index] = text;
        }
        if (!_fillsGaps || _side.Columns[column].Kind == ColumnKind.Code || _above[index].Length == 0) return "";
        _filled[column] = _above[index];
        HasFilled = true;
        _gaps.Add(FilledDown(record, column, _above[index]));
        return _above[index];
    }

    Finding FilledDown(CsvRecord record, int column, string text) => SourceRules.FilledDown.At(_source.SpanOf(record[_fields[column]]), new(
        $"“{_side.Columns[column].Name}”的空格按上一行补成“{text}”", $"The blank was filled from the row above: “{text}”")) with
    {
        At = _source.Layout.Id,
        Place = TableSource.Place(record.Line, _side.Columns[column].Name),
        Published = text,
        Help = new("合并单元格导出后只有第一行有字：每一行都写全", "A merged cell keeps its text in the first row only: write it in every row"),
    };
}
