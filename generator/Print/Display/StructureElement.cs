namespace Mingzhang.Print.Display;

/// <summary>An element of the logical structure (ISO 32000-1, 14.8). It grows as its content is painted, page by page.</summary>
sealed class StructureElement(string type)
{
    StructureKid _first;
    List<StructureKid>? _others;

    /// <summary>A standard structure type: Sect, P, TH …</summary>
    public string Type => type;

    public StructureElement? Parent { get; set; }

    /// <summary>Its number in the file; set by the writer.</summary>
    public int Number { get; set; }

    public StructureAttributes Attributes { get; init; } = StructureAttributes.None;

    public int KidCount { get; private set; }

    public StructureKid this[int kid] => kid == 0 ? _first : _others![kid - 1];

    public void Add(StructureKid kid)
    {
        if (KidCount++ == 0)
            _first = kid;
        else
            (_others ??= new(2)).Add(kid);
    }
}
