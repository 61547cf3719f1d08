namespace Mingzhang.Print.Markup;

/// <summary>A piece of the document; the offset counts UTF-16 units from the start of the markup.</summary>
abstract class MarkupNode(int offset)
{
    public int Offset => offset;

    public MarkupElement? Parent { get; set; }
}
