namespace Mingzhang.Documents;

/// <summary>A CSV file as rows of cells with places.</summary>
public sealed record CsvSheet(SourceText Source, IReadOnlyList<CsvRecord> Records)
{
    public string File => Source.File;

    /// <summary>What separates the cells: a comma, or a tab where a block was pasted from a spreadsheet.</summary>
    public char Separator { get; init; } = ',';
}
