using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>Makes rows of cells whose places are row and column instead of characters.</summary>
static class GridRows
{
    /// <summary>No budget table is wider.</summary>
    public const int MostColumns = 256;

    public const int MostRows = CsvSheetReader.MostRecords;

    public static CsvRecord Row(IReadOnlyList<string> cells, int line)
    {
        var count = Math.Min(cells.Count, MostColumns);
        while (count > 1 && TextFolding.IsBlank(cells[count - 1])) count--;
        var fields = new CsvField[Math.Max(count, 1)];
        for (var i = 0; i < fields.Length; i++) fields[i] = Field(i < cells.Count ? cells[i] : "", line, i);
        return new CsvRecord(fields, line);
    }

    /// <param name="column">0-based.</param>
    public static CsvField Field(string text, int line, int column) => new(text, line, column + 1, column + 2);
}
