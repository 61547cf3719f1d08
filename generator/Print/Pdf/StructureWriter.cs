using System.Runtime.CompilerServices;
using Mingzhang.Print.Display;

namespace Mingzhang.Print.Pdf;

/// <summary>Writes the structure tree with its parent tree and the names of header cells.</summary>
sealed class StructureWriter(PdfFile file, int[] pages, int[][] annotations)
{
    const int NamesPerLeaf = 250;

    readonly PdfBuffer _buffer = new();
    readonly List<StructureElement> _named = [];
    int _treeRoot;

    /// <summary>Writes the tree and gives the number of its root.</summary>
    public int Write(StructureElement root, IReadOnlyList<PageContent> contents)
    {
        _treeRoot = file.Reserve();
        Number(root);
        for (var i = 0; i < root.KidCount; i++)
            WriteElement(root[i].Element!);
        var parentTree = WriteParentTree(contents);
        _buffer.Clear();
        _buffer.Raw("<</Type/StructTreeRoot/K[");
        for (var i = 0; i < root.KidCount; i++)
            _buffer.Ref(root[i].Element!.Number).Byte(' ');
        _buffer.Raw("]/ParentTree ").Ref(parentTree).Raw("/ParentTreeNextKey ").Int(pages.Length + annotations.Sum(each => each.Length));
        if (_named.Count > 0)
        {
            var names = WriteNames();
            _buffer.Raw("/IDTree ").Ref(names);
        }
        file.Add(_treeRoot, _buffer.Raw(">>").Span);
        return _treeRoot;
    }

    void Number(StructureElement element)
    {
        for (var i = 0; i < element.KidCount; i++)
        {
            if (element[i].Element is not { } child)
                continue;
            child.Number = file.Reserve();
            Number(child);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void WriteElement(StructureElement element)
    {
        var page = FirstPage(element);
        _buffer.Clear();
        _buffer.Raw("<</S/").Raw(element.Type).Raw("/P ").Ref(element.Parent is { Number: > 0 } parent ? parent.Number : _treeRoot);
        if (page >= 0)
            _buffer.Raw("/Pg ").Ref(pages[page]);
        WriteKids(element, page);
        var attributes = element.Attributes;
        if (attributes != StructureAttributes.None)
            WriteAttributes(attributes);
        if (attributes.Id is not null)
            _named.Add(element);
        file.Add(element.Number, _buffer.Raw(">>").Span);
        for (var i = 0; i < element.KidCount; i++)
        {
            if (element[i].Element is { } child)
                WriteElement(child);
        }
    }

    static int FirstPage(StructureElement element)
    {
        for (var i = 0; i < element.KidCount; i++)
        {
            if (element[i].Element is null)
                return element[i].Page;
        }
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void WriteKids(StructureElement element, int page)
    {
        if (element.KidCount == 0)
            return;
        _buffer.Raw(element.KidCount == 1 ? "/K " : "/K[");
        for (var i = 0; i < element.KidCount; i++)
        {
            if (i > 0)
                _buffer.Byte(' ');
            var kid = element[i];
            if (kid.Element is { } child)
                _buffer.Ref(child.Number);
            else if (kid.Number < 0)
                _buffer.Raw("<</Type/OBJR/Obj ").Ref(annotations[kid.Page][~kid.Number]).Raw("/Pg ").Ref(pages[kid.Page]).Raw(">>");
            else if (kid.Page == page)
                _buffer.Int(kid.Number);
            else
                _buffer.Raw("<</Type/MCR/Pg ").Ref(pages[kid.Page]).Raw("/MCID ").Int(kid.Number).Raw(">>");
        }
        if (element.KidCount > 1)
            _buffer.Byte(']');
    }

    void WriteAttributes(StructureAttributes attributes)
    {
        if (attributes.Scope is not null || attributes.ColumnSpan > 1 || attributes.RowSpan > 1 || attributes.ColumnHeaders.Count + attributes.RowHeaders.Count > 0)
            WriteTableAttributes(attributes);
        if (attributes.Numbering is { } numbering)
            _buffer.Raw("/A<</O/List/ListNumbering/").Raw(numbering).Raw(">>");
        if (attributes.Box is { } box)
            _buffer.Raw("/A<</O/Layout/Placement/Block/BBox[").Number(box[0]).Byte(' ').Number(box[1]).Byte(' ').Number(box[2]).Byte(' ').Number(box[3]).Raw("]>>");
        if (attributes.Language is { } language)
            _buffer.Raw("/Lang").Ascii(language);
        if (attributes.Alternative is { } alternative)
            _buffer.Raw("/Alt").Text(alternative);
        if (attributes.Id is { } id)
            _buffer.Raw("/ID").Ascii(id);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void WriteTableAttributes(StructureAttributes attributes)
    {
        _buffer.Raw("/A<</O/Table");
        if (attributes.Scope is { } scope)
            _buffer.Raw("/Scope/").Raw(scope);
        if (attributes.ColumnSpan > 1)
            _buffer.Raw("/ColSpan ").Int(attributes.ColumnSpan);
        if (attributes.RowSpan > 1)
            _buffer.Raw("/RowSpan ").Int(attributes.RowSpan);
        if (attributes.ColumnHeaders.Count + attributes.RowHeaders.Count > 0)
        {
            _buffer.Raw("/Headers[");
            WriteHeaders(attributes.ColumnHeaders);
            WriteHeaders(attributes.RowHeaders);
            _buffer.Byte(']');
        }
        _buffer.Raw(">>");
    }

    void WriteHeaders(IReadOnlyList<string> headers)
    {
        for (var i = 0; i < headers.Count; i++)
            _buffer.Ascii(headers[i]);
    }

    int WriteParentTree(IReadOnlyList<PageContent> contents)
    {
        var tree = new PdfBuffer().Raw("<</Nums[");
        for (var page = 0; page < contents.Count; page++)
        {
            _buffer.Clear();
            _buffer.Byte('[');
            foreach (var owner in contents[page].Marks)
                _buffer.Ref(owner.Number).Byte(' ');
            tree.Int(page).Byte(' ').Ref(file.Add(_buffer.Byte(']'))).Byte(' ');
        }
        var key = contents.Count;
        foreach (var content in contents)
        {
            foreach (var link in content.Links)
                tree.Int(key++).Byte(' ').Ref(link.Element?.Number ?? 0).Byte(' ');
        }
        return file.Add(tree.Raw("]>>"));
    }

    int WriteNames()
    {
        _named.Sort(static (left, right) => string.CompareOrdinal(left.Attributes.Id, right.Attributes.Id));
        var root = new PdfBuffer().Raw("<</Kids[");
        foreach (var leaf in _named.Chunk(NamesPerLeaf))
        {
            var node = new PdfBuffer().Raw("<</Limits[").Ascii(leaf[0].Attributes.Id!).Ascii(leaf[^1].Attributes.Id!).Raw("]/Names[");
            foreach (var element in leaf)
                node.Ascii(element.Attributes.Id!).Ref(element.Number);
            root.Ref(file.Add(node.Raw("]>>"))).Byte(' ');
        }
        return file.Add(root.Raw("]>>"));
    }
}
