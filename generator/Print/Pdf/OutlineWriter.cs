using Mingzhang.Print.Display;

namespace Mingzhang.Print.Pdf;

/// <summary>Writes the bookmarks; those below the first level are folded.</summary>
sealed class OutlineWriter(PdfFile file, int[] pages, IReadOnlyList<(double Width, double Height)> sizes)
{
    /// <summary>The number of the outline, or null where there is no bookmark.</summary>
    public int? Write(IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
            return null;
        var root = new Node(null, 0, file.Reserve());
        var open = new Stack<Node>([root]);
        foreach (var bookmark in bookmarks)
        {
            while (open.Count > 1 && open.Peek().Level >= bookmark.Level)
                open.Pop();
            var node = new Node(bookmark, bookmark.Level, file.Reserve());
            open.Peek().Children.Add(node);
            open.Push(node);
        }
        WriteChildren(root);
        var outline = new PdfBuffer().Raw("<</Type/Outlines/First ").Ref(root.Children[0].Number).Raw("/Last ").Ref(root.Children[^1].Number)
            .Raw("/Count ").Int(root.Children.Count).Raw(">>");
        file.Add(root.Number, outline.Span);
        return root.Number;
    }

    void WriteChildren(Node parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var bookmark = node.Bookmark!;
            var entry = new PdfBuffer().Raw("<</Title").Text(bookmark.Title).Raw("/Parent ").Ref(parent.Number);
            if (i > 0)
                entry.Raw("/Prev ").Ref(parent.Children[i - 1].Number);
            if (i + 1 < parent.Children.Count)
                entry.Raw("/Next ").Ref(parent.Children[i + 1].Number);
            if (node.Children.Count > 0)
                entry.Raw("/First ").Ref(node.Children[0].Number).Raw("/Last ").Ref(node.Children[^1].Number).Raw("/Count -").Int(node.Children.Count);
            entry.Raw("/Dest[").Ref(pages[bookmark.Page]).Raw("/XYZ null ").Number(sizes[bookmark.Page].Height - bookmark.Y + 4).Raw(" null]>>");
            file.Add(node.Number, entry.Span);
            WriteChildren(node);
        }
    }

    sealed record Node(Bookmark? Bookmark, int Level, int Number)
    {
        public List<Node> Children { get; } = [];
    }
}
