using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Figures;

/// <summary>Reads an <c>svg</c> element into a scene.</summary>
sealed class FigureReader
{
    readonly StyleResolver _styles;
    readonly SourceText _markup;
    readonly FindingLog _log;
    readonly List<SceneItem> _items = [];

    FigureReader(StyleResolver styles, SourceText markup, FindingLog log) => (_styles, _markup, _log) = (styles, markup, log);

    public static FigureBox Read(MarkupElement svg, ComputedStyle style, StyleResolver styles, SourceText markup, FindingLog log)
    {
        var reader = new FigureReader(styles, markup, log);
        var alternative = svg["aria-label"] ?? string.Join('。', svg.Elements.Where(part => part.Name is "title" or "desc").Select(part => Label(part)).Where(text => text.Length > 0));
        if (alternative.Length == 0 && svg["aria-hidden"] != "true" && svg["role"] is not ("presentation" or "none"))
            log.Add(PrintFindingKind.MissingAlternative, markup, svg, "svg");
        foreach (var part in svg.Elements)
            reader.Add(part, style, Matrix.Identity, style.Opacity);
        var (x, y, width, height) = reader.ViewBox(svg);
        return new(svg, style, x, y, width, height, alternative, reader._items);
    }

    static string Label(MarkupElement part) => string.Concat(part.Children.OfType<MarkupText>().Select(text => text.Text)).Trim();

    (double X, double Y, double Width, double Height) ViewBox(MarkupElement svg)
    {
        if (svg.Find("viewBox") is { } attribute)
        {
            var numbers = Numbers(attribute.Value);
            if (numbers is [var x, var y, > 0 and var width, > 0 and var height])
                return (x, y, width, height);
            Bad(attribute, "x y width height");
        }
        return (0, 0, Number(svg, "width", 300), Number(svg, "height", 150));
    }

    void Add(MarkupElement element, ComputedStyle parent, Matrix outer, double opacity)
    {
        if (element.Name is "title" or "desc")
            return;
        var style = _styles.Resolve(element, parent);
        if (style.Display == DisplayMode.None)
            return;
        var map = outer;
        if (element.Find("transform") is { } transform)
        {
            if (TransformReader.Read(transform.Value) is { } own)
                map = outer.Times(own);
            else
                Bad(transform, "translate() scale() rotate() matrix()");
        }
        opacity *= style.Opacity;
        if (element.Name == "g")
        {
            foreach (var part in element.Elements)
                Add(part, style, map, opacity);
        }
        else if (element.Name == "text")
            AddText(element, style, map, opacity);
        else if (Outline(element) is { } outline)
            _items.Add(new SceneShape(style, map, opacity, outline));
    }

    void AddText(MarkupElement element, ComputedStyle style, Matrix map, double opacity)
    {
        var (x, y) = (Number(element, "x", 0) + Number(element, "dx", 0), Number(element, "y", 0) + Number(element, "dy", 0));
        foreach (var node in element.Children)
        {
            if (node is MarkupText text && !text.IsBlank)
                AddLine(text, style, map, opacity, x, y);
            else if (node is MarkupElement { Name: "tspan" } span)
            {
                x = Number(span, "x", x) + Number(span, "dx", 0);
                y = Number(span, "y", y) + Number(span, "dy", 0);
                foreach (var inner in span.Children.OfType<MarkupText>().Where(inner => !inner.IsBlank))
                    AddLine(inner, _styles.Resolve(span, style), map, opacity, x, y);
            }
        }
    }

    void AddLine(MarkupText node, ComputedStyle style, Matrix map, double opacity, double x, double y)
    {
        var text = string.Join(' ', node.Text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var run = new InlineRun(0, text.Length, style, InlineKind.Text) { Origin = node };
        _items.Add(new SceneText(style, map, opacity, new(text, [run]), x, y));
    }

    PathOutline? Outline(MarkupElement element)
    {
        double Of(string name) => Number(element, name, 0);
        switch (element.Name)
        {
            case "rect":
                var (rx, ry) = (Number(element, "rx", Of("ry")), Number(element, "ry", Of("rx")));
                return Of("width") <= 0 || Of("height") <= 0 ? null : PathOutline.Rectangle(Of("x"), Of("y"), Of("width"), Of("height"), rx, ry);
            case "circle":
                return Of("r") <= 0 ? null : PathOutline.Ellipse(Of("cx"), Of("cy"), Of("r"), Of("r"));
            case "ellipse":
                return PathOutline.Ellipse(Of("cx"), Of("cy"), Of("rx"), Of("ry"));
            case "line":
                var line = new PathOutline();
                line.Move(Of("x1"), Of("y1"));
                line.Line(Of("x2"), Of("y2"));
                return line;
            case "path":
                return ReadPath(element);
            case "polyline" or "polygon":
                return ReadPoints(element);
            default:
                return null;
        }
    }

    PathOutline? ReadPath(MarkupElement element)
    {
        if (element.Find("d") is not { } attribute)
            return null;
        var path = PathReader.Read(attribute.Value);
        if (path is null)
            Bad(attribute, "SVG 路径 (path)");
        return path;
    }

    PathOutline? ReadPoints(MarkupElement element)
    {
        if (element.Find("points") is not { } attribute)
            return null;
        if (Numbers(attribute.Value) is not { Count: >= 4 } numbers || numbers.Count % 2 != 0)
        {
            Bad(attribute, "x,y x,y …");
            return null;
        }
        var path = new PathOutline();
        path.Move(numbers[0], numbers[1]);
        for (var i = 2; i < numbers.Count; i += 2)
            path.Line(numbers[i], numbers[i + 1]);
        if (element.Name == "polygon")
            path.Close();
        return path;
    }

    static List<double>? Numbers(string text)
    {
        var scanner = new NumberScanner(text);
        List<double> numbers = [];
        while (scanner.Number(out var number))
            numbers.Add(number);
        return scanner.AtEnd ? numbers : null;
    }

    double Number(MarkupElement element, string name, double otherwise)
    {
        if (element.Find(name) is not { } attribute)
            return otherwise;
        var text = attribute.Value.AsSpan().Trim();
        var scanner = new NumberScanner(text.EndsWith("px") ? text[..^2] : text);
        if (scanner.Number(out var number) && scanner.AtEnd)
            return number;
        if (name is not ("width" or "height") || !text.EndsWith("%"))
            Bad(attribute, "数字 (number)");
        return otherwise;
    }

    void Bad(MarkupAttribute attribute, string expected) =>
        _log.Add(PrintFindingKind.BadAttribute, _markup, attribute.ValueOffset, attribute.Name, attribute.Value, expected);
}
