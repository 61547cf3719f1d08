using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources.Formatting;

/// <summary>
/// Tidies a source without changing what it means: UTF-8 without a byte order mark, LF, one way of writing. What a tidy file
/// says is read back and compared; where the two differ in anything the file is left as it is.
/// </summary>
public static class SourceFormatter
{
    /// <summary>The tidy text of a file by the ending of its name, or null where it is not a source or has a fault that must be mended by hand.</summary>
    public static string? Format(SourceText source)
    {
        var tidy = Path.GetExtension(source.File).ToLowerInvariant() switch
        {
            ".csv" => CsvFormatter.Format(source),
            ".yml" => YamlFormatter.Format(source),
            ".md" => MarkdownFormatter.Format(source.Text),
            _ => null,
        };
        return tidy is not null && MeansTheSame(source, new SourceText(source.File, tidy)) ? tidy : null;
    }

    static bool MeansTheSame(SourceText before, SourceText after) => Path.GetExtension(before.File).ToLowerInvariant() switch
    {
        ".csv" => CsvFormatter.MeansTheSame(Sheet(before), Sheet(after)),
        ".yml" => YamlFormatter.MeansTheSame(Tree(before), Tree(after)),
        _ => true,
    };

    static CsvSheet Sheet(SourceText source) => CsvSheetReader.Read(source, new FindingList());

    static YamlMapping? Tree(SourceText source) => YamlReader.ReadMapping(source, new FindingList());
}
