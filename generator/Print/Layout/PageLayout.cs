using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Fills page after page.</summary>
static class PageLayout
{
    /// <summary>A document that has not ended by then never will.</summary>
    const int MostPages = 20_000;

    public static List<PageFragment> Lay(FlowLayout flow, BlockBox body, IReadOnlyDictionary<string, PageStyle> styles)
    {
        List<PageFragment> pages = [];
        BreakToken? token = null;
        do
        {
            var name = Flow.PageAt(body, token);
            var style = styles.GetValueOrDefault(name) ?? styles[""];
            var space = new Space(style.ContentWidth, style.ContentHeight, true, token is null || IsForced(token), name, style.ContentHeight);
            var placement = flow.Place(body, space, token);
            pages.Add(new(style, placement.Fragment ?? throw new InvalidOperationException("a page took no content")));
            token = placement.Next;
        }
        while (token is not null && pages.Count < MostPages);
        return pages;
    }

    static bool IsForced(BreakToken token)
    {
        while (token is BlockToken { Inner: { } inner })
            token = inner;
        return token is BlockToken { IsForced: true };
    }
}
