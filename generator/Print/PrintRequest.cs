using Mingzhang.Print.Fonts;

namespace Mingzhang.Print;

/// <summary>All that a PDF is made of. Nothing else is read: no file, no clock, no setting of the machine.</summary>
public sealed record PrintRequest
{
    /// <summary>The document in the HTML subset of README.md: a whole page or the contents of its body.</summary>
    public required string Markup { get; init; }

    /// <summary>What findings call the markup: usually the template it came from.</summary>
    public string MarkupName { get; init; } = "print.html";

    /// <summary>Print styles; a later sheet wins over an earlier one, and all win over the built-in one.</summary>
    public IReadOnlyList<PrintStyleSheet> Styles { get; init; } = [];

    public required FontLibrary Fonts { get; init; }

    public required PrintMetadata Metadata { get; init; }

    /// <summary>Files carried inside the PDF, in this order.</summary>
    public IReadOnlyList<PrintAttachment> Attachments { get; init; } = [];
}
