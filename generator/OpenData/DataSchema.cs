namespace Mingzhang.OpenData;

/// <summary>The columns of a data file, in order, and what holds between them.</summary>
public sealed record DataSchema(IReadOnlyList<DataField> Fields)
{
    /// <summary>Names of the fields that tell the rows apart. Empty where the printed table has rows that are alike.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>The field whose values are keys of another file, or null.</summary>
    public DataReference? Reference { get; init; }

    /// <summary>The line end of the file.</summary>
    public CsvDialect Dialect { get; init; }

    /// <summary>Texts that stand for a value that is not there.</summary>
    public IReadOnlyList<string> MissingValues { get; init; } = [""];
}
