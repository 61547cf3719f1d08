using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Display;

/// <summary>What must be known of all pages before the first is painted: where ids stand, bookmarks, running strings.</summary>
sealed class Landmarks
{
    readonly Dictionary<string, Destination> _destinations = new(StringComparer.Ordinal);
    readonly List<Bookmark> _bookmarks = [];
    readonly List<(int Page, string Name, string Value)> _strings = [];
    int _page;

    public IReadOnlyDictionary<string, Destination> Destinations => _destinations;

    public IReadOnlyList<Bookmark> Bookmarks => _bookmarks;

    public static Landmarks Find(IReadOnlyList<PageFragment> pages)
    {
        var landmarks = new Landmarks();
        for (var i = 0; i < pages.Count; i++)
        {
            landmarks._page = i;
            landmarks.Visit(pages[i].Content, pages[i].Style.Margin[Edge.Left], pages[i].Style.Margin[Edge.Top]);
        }
        return landmarks;
    }

    /// <summary>The value that a name has on a page: the first set there, else the last set before.</summary>
    public string StringOn(int page, string name)
    {
        var value = "";
        foreach (var each in _strings)
        {
            if (each.Name != name)
                continue;
            if (each.Page == page)
                return each.Value;
            if (each.Page > page)
                break;
            value = each.Value;
        }
        return value;
    }

    void Visit(Fragment fragment, double x, double y)
    {
        if (fragment.Starts)
            Note(fragment.Box, x, y);
        if (fragment is ParagraphFragment paragraph)
            NoteAnchors(paragraph, x, y);
        if (fragment is TableFragment table)
            VisitTable(table, x, y);
        foreach (var child in fragment.Children)
            Visit(child, x + child.X, y + child.Y);
    }

    void VisitTable(TableFragment table, double x, double y)
    {
        if (table.Caption is { } caption)
            Visit(caption, x, y);
        foreach (var row in table.Rows)
        {
            if (row.IsRepeat)
                continue;
            NoteId(((TableBox)table.Box).Rows[row.Index].Element.Id, x, y + row.Y);
            foreach (var cell in row.Cells)
                Visit(cell, x + cell.X, y + cell.Y);
        }
    }

    void Note(Box box, double x, double y)
    {
        if (box.Element is not { } element)
            return;
        NoteId(element.Id, x, y);
        if (box.Style.StringName is { } name)
            _strings.Add((_page, name, TextOf(box)));
        if (box.Style.BookmarkLevel is > 0 and var level)
            _bookmarks.Add(new(level, TextOf(box), _page, y));
    }

    static string TextOf(Box box) => box is ParagraphBox paragraph
        ? paragraph.Content.Text.Replace(InlineText.LineBreak, ' ').Replace(InlineText.Placeholder.ToString(), "", StringComparison.Ordinal).Trim()
        : box.Element!.TextContent;

    void NoteAnchors(ParagraphFragment fragment, double x, double y)
    {
        foreach (var (at, id) in fragment.Paragraph.Content.Anchors)
        {
            foreach (var line in fragment.Lines)
            {
                if (at <= line.End)
                {
                    if (at >= line.Start || fragment.Starts)
                        NoteId(id, x, y + line.Top - fragment.Lift);
                    break;
                }
            }
        }
    }

    void NoteId(string? id, double x, double y)
    {
        if (id is not null)
            _destinations.TryAdd(id, new(_page, x, y));
    }
}
