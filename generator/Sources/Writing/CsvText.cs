using System.Text;

namespace Mingzhang.Sources.Writing;

/// <summary>Rows of a CSV file, quoted where a cell needs it.</summary>
sealed class CsvText
{
    readonly StringBuilder _text = new();

    public void Row(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) _text.Append(',');
            var cell = cells[i];
            if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) _text.Append(cell);
            else _text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();
}
