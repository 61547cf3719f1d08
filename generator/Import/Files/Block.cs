using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>A piece of an imported file in reading order.</summary>
/// <param name="Place">The file's name, with the sheet in brackets where there are sheets.</param>
/// <param name="Line">1-based line of a text, row of a sheet, or running number of the piece in a document.</param>
abstract record Block(string Place, int Line)
{
    public SourceSpan Span => new(Place, Line, 1, 1);
}

/// <param name="Heading">1 to 6 for a heading that the file itself marks as one, else 0.</param>
sealed record Paragraph(string Place, int Line, string Text, int Heading = 0) : Block(Place, Line);

/// <summary>Rows of cells; merged cells keep their text in the first of them.</summary>
sealed record Grid(string Place, int Line, IReadOnlyList<CsvRecord> Rows) : Block(Place, Line);
