namespace Mingzhang.Print;

/// <summary>A file carried inside the PDF as an associated file (PDF/A-3).</summary>
/// <param name="Name">File name, ASCII, unique in the document.</param>
/// <param name="MediaType">For example <c>text/csv</c>.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record PrintAttachment(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Content)
{
    /// <summary>The relationship of ISO 19005-3: Source, Data, Alternative, Supplement or Unspecified.</summary>
    public string Relationship { get; init; } = "Source";
}
