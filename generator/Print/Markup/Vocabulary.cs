using static Mingzhang.Print.Markup.ContentKinds;

namespace Mingzhang.Print.Markup;

/// <summary>The elements and attributes of the subset. README.md lists the same for theme authors; a test compares the two.</summary>
static class Vocabulary
{
    const ContentKinds Inline = Words | Phrasing;
    const ContentKinds Any = Words | Phrasing | Flow;

    static readonly string[] Common = ["id", "class", "lang", "style", "title", "role"];

    static readonly string[] Presentation =
    [
        "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
        "opacity", "transform", "font-size", "font-family", "font-weight", "text-anchor", "dominant-baseline", "color",
    ];

    static readonly Dictionary<string, ElementRule> Rules = Build();

    public static readonly ElementRule Unknown = new("?", Flow | Phrasing | Shape, Any | Shape, []);

    /// <summary>All elements, in the order of their names.</summary>
    public static IEnumerable<ElementRule> Elements => Rules.Values.OrderBy(rule => rule.Name, StringComparer.Ordinal);

    public static ElementRule? Find(string name) => Rules.GetValueOrDefault(name);

    public static bool Allows(ElementRule rule, string attribute) =>
        Array.IndexOf(Common, attribute) >= 0
        || attribute.StartsWith("data-", StringComparison.Ordinal)
        || attribute.StartsWith("aria-", StringComparison.Ordinal)
        || Array.IndexOf(rule.Attributes, attribute) >= 0
        || (rule.IsShape || rule.Name == "svg") && Array.IndexOf(Presentation, attribute) >= 0;

    public static string NearestElement(string name) => Spelling.Nearest(name, Rules.Keys);

    public static string NearestAttribute(ElementRule rule, string name) =>
        Spelling.Nearest(name, [.. Common, .. rule.Attributes, .. rule.IsShape ? Presentation : []]);

    static Dictionary<string, ElementRule> Build()
    {
        var rules = new Dictionary<string, ElementRule>(StringComparer.Ordinal);
        void Add(string names, ContentKinds @is, ContentKinds holds, string attributes = "", bool isVoid = false)
        {
            foreach (var name in names.Split(' '))
                rules.Add(name, new(name, @is, holds, attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries), isVoid));
        }

        Add("html", Document, Head | Body);
        Add("head", Head, HeadPart);
        Add("title", HeadPart | ShapeLabel, Words);
        Add("style", HeadPart, Words);
        Add("meta", HeadPart, None, "charset name content", isVoid: true);
        Add("body", Body, Any);
        Add("section article div header footer main aside nav blockquote", Flow, Any);
        Add("h1 h2 h3 h4 h5 h6 p", Flow, Inline);
        Add("hr", Flow, None, isVoid: true);
        Add("ul", Flow, Item);
        Add("ol", Flow, Item, "start");
        Add("li", Item, Any, "value");
        Add("dl", Flow, Term);
        Add("dt", Term, Inline);
        Add("dd", Term, Any);
        Add("figure", Flow, Any | FigureCaption);
        Add("figcaption", FigureCaption, Any);
        Add("a", Phrasing, Inline, "href");
        Add("span strong b em i u s del ins small sub sup code abbr cite mark q time", Phrasing, Inline, "datetime");
        Add("br wbr", Phrasing, None, isVoid: true);
        Add("table", Flow, Caption | Columns | RowGroup | Row);
        Add("caption", Caption, Any);
        Add("colgroup", Columns, Column);
        Add("col", Column, None, "span width", isVoid: true);
        Add("thead tbody tfoot", RowGroup, Row);
        Add("tr", Row, Cell);
        Add("th", Cell, Any, "colspan rowspan scope headers abbr");
        Add("td", Cell, Any, "colspan rowspan headers");
        Add("svg", Flow, Shape | ShapeLabel, "viewBox width height xmlns preserveAspectRatio focusable");
        Add("desc", ShapeLabel, Words);
        Add("g", Shape, Shape | ShapeLabel);
        Add("rect", Shape, ShapeLabel, "x y width height rx ry");
        Add("line", Shape, ShapeLabel, "x1 y1 x2 y2");
        Add("circle", Shape, ShapeLabel, "cx cy r");
        Add("ellipse", Shape, ShapeLabel, "cx cy rx ry");
        Add("path", Shape, ShapeLabel, "d");
        Add("polyline polygon", Shape, ShapeLabel, "points");
        Add("text", Shape, Words | ShapeText | ShapeLabel, "x y dx dy");
        Add("tspan", ShapeText, Words | ShapeText | ShapeLabel, "x y dx dy");
        return rules;
    }
}
