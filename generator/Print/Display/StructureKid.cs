namespace Mingzhang.Print.Display;

/// <summary>A child of a structure element: another element, marked content of a page, or a link's annotation.</summary>
readonly record struct StructureKid(StructureElement? Element, int Page, int Number)
{
    /// <summary>Number is the marked content's; where it is negative, the kid is the annotation of that index.</summary>
    public static StructureKid Content(int page, int number) => new(null, page, number);

    public static StructureKid Annotation(int page, int index) => new(null, page, ~index);
}
