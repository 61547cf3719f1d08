using static Mingzhang.Print.Styles.PropertyTable;

namespace Mingzhang.Print.Styles;

/// <summary>Pages, breaks, generated content and bookmarks.</summary>
static class PagedProperties
{
    static readonly Dictionary<string, (double Width, double Height)> Sizes = new(StringComparer.Ordinal)
    {
        ["A3"] = (841.89, 1190.55),
        ["A4"] = (595.28, 841.89),
        ["A5"] = (419.53, 595.28),
    };

    public static IEnumerable<PropertyRule> All() =>
    [
        new("page", "@page 的名字 (name of a page) | auto", (reader, into) => reader.Ident(out var name) && Add(into, StyleProperty.Page, name == "auto" ? "" : name)),
        OfWord("break-before", StyleProperty.BreakBefore, ("auto", BreakRule.Auto), ("page", BreakRule.Page), ("avoid", BreakRule.Avoid)),
        OfWord("break-after", StyleProperty.BreakAfter, ("auto", BreakRule.Auto), ("page", BreakRule.Page), ("avoid", BreakRule.Avoid)),
        OfWord("break-inside", StyleProperty.BreakInside, ("auto", false), ("avoid", true)),
        new("shrink-to-fit", "none | 0.5–1", Shrink),
        OfNumber("orphans", StyleProperty.Orphans, 1, 9),
        OfNumber("widows", StyleProperty.Widows, 1, 9),
        new("bookmark-level", "none | 1–6", Bookmark),
        new("string-set", "名字 content() (name content())", StringSet),
        new("content", "none | \"文字\" counter(page) counter(pages) string(名字) attr(属性) leader(\".\") target-counter(attr(href), page)", Content),
        new("size", "A3 | A4 | A5 [portrait | landscape] | 宽 高 (width height)", Size),
    ];

    static bool Bookmark(ValueReader reader, List<Declaration> into)
    {
        if (reader.Keyword("none"))
            return Add(into, StyleProperty.BookmarkLevel, 0);
        return reader.Number(out var level) && level is >= 1 and <= 6 && Add(into, StyleProperty.BookmarkLevel, (int)level);
    }

    static bool Shrink(ValueReader reader, List<Declaration> into)
    {
        if (reader.Keyword("none"))
            return Add(into, StyleProperty.ShrinkToFit, 1.0);
        return reader.Number(out var least) && least is >= 0.5 and <= 1 && Add(into, StyleProperty.ShrinkToFit, least);
    }

    static bool StringSet(ValueReader reader, List<Declaration> into)
    {
        if (reader.Keyword("none"))
            return Add(into, StyleProperty.StringSet, null);
        return reader.Ident(out var name) && reader.Function("content") && reader.Mark(')') && Add(into, StyleProperty.StringSet, name);
    }

    static bool Content(ValueReader reader, List<Declaration> into)
    {
        List<ContentPart> parts = [];
        if (!reader.Keyword("none", "normal"))
        {
            while (!reader.AtEnd)
            {
                if (Part(reader) is not { } part)
                    return false;
                parts.Add(part);
            }
        }
        return Add(into, StyleProperty.Content, parts.ToArray());
    }

    static ContentPart? Part(ValueReader reader)
    {
        if (reader.Text(out var text))
            return new(ContentPartKind.Text, text);
        if (reader.Function("counter"))
        {
            if (!reader.Keyword(out var counter, "page", "pages") || !reader.Mark(')'))
                return null;
            return new(counter == "page" ? ContentPartKind.Page : ContentPartKind.Pages, "");
        }
        if (reader.Function("string"))
            return reader.Ident(out var name) && reader.Mark(')') ? new(ContentPartKind.RunningString, name) : null;
        if (reader.Function("attr"))
            return reader.Ident(out var attribute) && reader.Mark(')') ? new(ContentPartKind.Attribute, attribute) : null;
        if (reader.Function("leader"))
            return reader.Text(out var leader) && leader.Length > 0 && reader.Mark(')') ? new(ContentPartKind.Leader, leader) : null;
        return reader.Function("target-counter") && reader.Function("attr") && reader.Keyword("href") && reader.Mark(')')
            && reader.Mark(',') && reader.Keyword("page") && reader.Mark(')')
            ? new(ContentPartKind.TargetPage, "")
            : null;
    }

    static bool Size(ValueReader reader, List<Declaration> into)
    {
        if (reader.Length(out var width))
            return reader.Length(out var height) && Add(into, StyleProperty.Size, (width.Value, height.Value));
        if (!reader.Ident(out var name) || !Sizes.TryGetValue(name, out var size))
            return false;
        if (reader.Keyword("landscape"))
            size = (size.Height, size.Width);
        else
            _ = reader.Keyword("portrait");
        return Add(into, StyleProperty.Size, size);
    }
}
