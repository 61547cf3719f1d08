using Mingzhang.Diagnostics;
using Mingzhang.Sources.Writing;
using Mingzhang.Standards;

namespace Mingzhang.Import;

/// <summary>What an import would write.</summary>
public sealed record ImportResult(Standard Standard, SourceWriter Files, IReadOnlyList<ImportLine> Lines)
{
    public int Tables { get; init; }

    public int Forms { get; init; }

    /// <summary>Amounts placed in tables and forms.</summary>
    public int Figures { get; init; }

    /// <summary>Paragraphs that belong to no part: cover, contents list, captions.</summary>
    public int IgnoredParagraphs { get; init; }

    /// <summary>Nobody named the standard.</summary>
    public bool StandardWasGuessed { get; init; }

    public bool IsNothing => Lines.Count == 0;
}

/// <summary>One file that an import makes: what it was made of, and how sure that is.</summary>
/// <param name="From">Where it begins in the imported file.</param>
/// <param name="Figures">Amounts in it.</param>
public sealed record ImportLine(string Path, SourceSpan From, string Title, int Figures, Message Sureness);
