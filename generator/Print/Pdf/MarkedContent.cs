using System.Runtime.CompilerServices;
using Mingzhang.Print.Display;

namespace Mingzhang.Print.Pdf;

/// <summary>Opens and closes marked content on one page, so that everything painted belongs to an element or is an artifact.</summary>
sealed class MarkedContent(PdfBuffer into, int page, StructureElement root)
{
    // Null stands for an artifact; the flag is whether it is one of pagination.
    readonly Stack<(StructureElement? Element, bool IsPagination)> _open = new();
    bool _isMarked;

    /// <summary>The owner of each piece of marked content, by its number.</summary>
    public List<StructureElement> Owners { get; } = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin(StructureElement element)
    {
        Close();
        if (element.Parent is null)
        {
            element.Parent = _open.TryPeek(out var parent) && parent.Element is { } above ? above : root;
            element.Parent.Add(new(element, 0, 0));
        }
        _open.Push((element, false));
    }

    public void BeginArtifact(bool isPagination)
    {
        Close();
        _open.Push((null, isPagination));
    }

    public void End()
    {
        Close();
        _open.Pop();
    }

    /// <summary>Called before every painting operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Ensure()
    {
        if (_isMarked)
            return;
        _isMarked = true;
        if (_open.TryPeek(out var top) && top.Element is { } element)
        {
            into.Byte('/').Raw(element.Type).Raw("<</MCID ").Int(Owners.Count).Raw(">>BDC\n");
            element.Add(StructureKid.Content(page, Owners.Count));
            Owners.Add(element);
        }
        else
            into.Raw(top.IsPagination ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact BMC\n");
    }

    public void Close()
    {
        if (_isMarked)
            into.Raw("EMC\n");
        _isMarked = false;
    }
}
