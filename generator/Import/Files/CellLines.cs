using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>Text with a cell a line: a tab before each cell, a blank line after each row.</summary>
sealed class CellLines(string file)
{
    readonly List<Block> _blocks = [];
    readonly List<CsvRecord> _rows = [];
    readonly List<string> _cells = [];
    int _line;

    public IReadOnlyList<Block> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) Take(lines[i], i + 1);
        EndRow();
        TextFile.Flush(file, _rows, _blocks);
        return _blocks;
    }

    void Take(string line, int number)
    {
        if (line.StartsWith('\t'))
        {
            if (_cells.Count == 0) _line = number;
            var text = line.TrimEnd('\t');
            // Trailing tabs are the rest of a merged cell; a tab alone is a blank cell.
            _cells.Add(text.Length == 0 ? "" : WithoutMark(text[1..]));
            return;
        }
        if (TextFolding.IsBlank(line))
        {
            EndRow();
            return;
        }
        // A page number in the middle of a row belongs to the page, not to the cell above it.
        if (TextFile.IsPageNumber(line)) return;
        if (_cells.Count > 0 || (line.EndsWith('\t') && _rows.Count > 0)) Continue(line.TrimEnd('\t'), number);
        else
        {
            TextFile.Flush(file, _rows, _blocks);
            _blocks.Add(new Paragraph(file, number, TextFolding.Trim(WithoutMark(line))));
        }
    }

    /// <summary>A cell of several lines goes on without a tab.</summary>
    void Continue(string line, int number)
    {
        if (_cells.Count > 0)
        {
            _cells[^1] += "\n" + line;
            return;
        }
        _line = number;
        _cells.Add("");
        _cells.Add(line);
    }

    void EndRow()
    {
        if (_cells.Count > 0 && _rows.Count < GridRows.MostRows) _rows.Add(GridRows.Row(_cells, _line));
        _cells.Clear();
    }

    /// <summary>[bookmark: …], which Word's text export leaves behind.</summary>
    static string WithoutMark(string text)
    {
        var trimmed = TextFolding.Trim(text);
        var end = trimmed.IndexOf(']', StringComparison.Ordinal);
        return trimmed.StartsWith("[bookmark:", StringComparison.Ordinal) && end > 0 ? trimmed[(end + 1)..] : text;
    }
}
