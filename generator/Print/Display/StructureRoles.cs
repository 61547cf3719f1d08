using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Display;

/// <summary>Which structure type a box has. One meaning, two media: it follows from the element, not from its looks.</summary>
static class StructureRoles
{
    /// <summary>The type, or null where the box adds no structure.</summary>
    public static string? Of(Box box, string parent) => box switch
    {
        TableCell cell => cell.IsHeader ? "TH" : "TD",
        TableBox => "Table",
        FigureBox figure => figure.Alternative.Length > 0 ? "Figure" : null,
        ParagraphBox { Element: null } => OfAnonymousText(parent),
        { Element: null } => null,
        _ => OfElement(box.Element, box is ParagraphBox),
    };

    static string? OfElement(MarkupElement element, bool isText) => element.Name switch
    {
        "body" => "Document",
        "section" or "main" or "aside" or "nav" => "Sect",
        "article" => "Art",
        "blockquote" => "BlockQuote",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => element.Name.ToUpperInvariant(),
        "p" or "dt" => "P",
        "ul" or "ol" => IsInContents(element) ? "TOC" : "L",
        "li" => IsInContents(element) ? "TOCI" : "LI",
        "caption" or "figcaption" => "Caption",
        "hr" => null,
        _ => isText ? "P" : "Div",
    };

    static string? OfAnonymousText(string parent) => parent switch
    {
        "TH" or "TD" or "Caption" or "LBody" or "Lbl" or "P" => null,
        "TOCI" => "Reference",
        _ => "P",
    };

    static bool IsInContents(MarkupElement element)
    {
        for (var above = element.Parent; above is not null; above = above.Parent)
        {
            if (above.Name == "nav")
                return true;
        }
        return false;
    }
}
