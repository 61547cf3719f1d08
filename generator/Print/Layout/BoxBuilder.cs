using Mingzhang.Print.Layout.Figures;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Layout.Tables;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>Turns elements into boxes.</summary>
sealed class BoxBuilder
{
    readonly StyleResolver _styles;
    readonly SourceText _markup;
    readonly FindingLog _log;
    readonly InlineBuilder _inline;
    readonly TableBuilder _tables;
    readonly Dictionary<ComputedStyle, ComputedStyle> _anonymous = [];
    int _headingLevel;

    /// <summary>Everything was built once already, and what there was to say is said.</summary>
    bool _isSecondTime;

    public BoxBuilder(StyleResolver styles, SourceText markup, FindingLog log)
    {
        (_styles, _markup, _log) = (styles, markup, log);
        _inline = new(styles);
        _tables = new(this, styles, markup, log);
    }

    /// <summary>The box of the body.</summary>
    public BlockBox Build(MarkupElement body, ComputedStyle style) => new(body, style, BuildChildren(body, style));

    /// <summary>The box of a block element, or null where it shows nothing.</summary>
    public Box? BuildElement(MarkupElement element, ComputedStyle parent)
    {
        var style = _styles.Resolve(element, parent);
        if (style.Display == DisplayMode.None)
            return null;
        CheckHeading(element);
        return element.Name switch
        {
            "table" => _tables.Build(element, style),
            "svg" => FigureReader.Read(element, style, _styles, _markup, _log),
            "ul" or "ol" => BuildList(element, style),
            _ when style.Display == DisplayMode.Flex => new ColumnsBox(element, style, [.. element.Elements.Select(child => BuildElement(child, style)).OfType<Box>()]),
            _ => BuildContent(element, style),
        };
    }

    /// <summary>A paragraph where all content is inline, else blocks.</summary>
    Box BuildContent(MarkupElement element, ComputedStyle style)
    {
        if (element.Name is "section" or "article" || HasBlocks(element))
            return new BlockBox(element, style, BuildChildren(element, style)) { Shrink = Shrinker(element, style) };
        var text = Inline(element, style, element.Children, true, true);
        return text is null ? new BlockBox(element, style, []) : new ParagraphBox(element, style, text);
    }

    Func<double, List<Box>>? Shrinker(MarkupElement element, ComputedStyle style)
    {
        if (style.ShrinkToFit >= 1)
            return null;
        return scale =>
        {
            _isSecondTime = true;
            return BuildChildren(element, _styles.Shrunk(style, scale));
        };
    }

    /// <summary>The content of a cell or a caption, anonymous inside the box that stands for the element.</summary>
    public Box? BuildInside(MarkupElement element, ComputedStyle style)
    {
        if (element.Children.Count == 0)
            return null;
        if (!HasBlocks(element))
            return Inline(element, style, element.Children, true, true) is { } text ? new ParagraphBox(null, Anonymous(style), text) : null;
        var children = BuildChildren(element, style);
        return children.Count switch
        {
            0 => null,
            1 when children[0].Element is null => children[0],
            _ => new BlockBox(null, Anonymous(style), children),
        };
    }

    List<Box> BuildChildren(MarkupElement element, ComputedStyle style)
    {
        List<Box> boxes = [];
        var inline = new SmallList<MarkupNode>();
        var isFirst = true;
        foreach (var node in element.Children)
        {
            if (node is not MarkupElement child || !IsBlock(child))
            {
                inline.Add(node);
                continue;
            }
            Flush(element, style, inline, boxes, isFirst, false);
            (inline, isFirst) = (default, false);
            if (BuildElement(child, style) is { } box)
                boxes.Add(box);
        }
        Flush(element, style, inline, boxes, isFirst, true);
        return boxes;
    }

    void Flush(MarkupElement element, ComputedStyle style, SmallList<MarkupNode> inline, List<Box> boxes, bool isFirst, bool isLast)
    {
        if (inline.Count > 0 && Inline(element, style, inline, isFirst, isLast) is { } text)
            boxes.Add(new ParagraphBox(null, Anonymous(style), text));
    }

    InlineText? Inline(MarkupElement element, ComputedStyle style, SmallList<MarkupNode> nodes, bool isFirst, bool isLast)
    {
        var before = isFirst ? _styles.ResolvePseudo(element, style, PseudoElement.Before) : null;
        var after = isLast ? _styles.ResolvePseudo(element, style, PseudoElement.After) : null;
        return _inline.Build(nodes, style, before?.Content, before, after?.Content, after, element);
    }

    /// <summary>A style that inherits and nothing else; one for all boxes of a style.</summary>
    ComputedStyle Anonymous(ComputedStyle style)
    {
        if (!_anonymous.TryGetValue(style, out var anonymous))
            _anonymous[style] = anonymous = style.Inherit();
        return anonymous;
    }

    BlockBox BuildList(MarkupElement list, ComputedStyle style)
    {
        List<Box> items = [];
        var number = int.TryParse(list["start"], out var start) ? start : 1;
        foreach (var item in list.Elements)
        {
            var itemStyle = _styles.Resolve(item, style);
            if (itemStyle.Display == DisplayMode.None)
                continue;
            if (int.TryParse(item["value"], out var value))
                number = value;
            var label = ListLabels.Of(itemStyle.ListStyleType, number++);
            var marker = label.Length == 0 ? null : new ParagraphBox(null, Anonymous(itemStyle), new(label, [new(0, label.Length, Anonymous(itemStyle), InlineKind.Text)]));
            items.Add(new BlockBox(item, itemStyle, BuildChildren(item, itemStyle)) { Marker = marker });
        }
        return new(list, style, items);
    }

    static bool HasBlocks(MarkupElement element)
    {
        for (var i = 0; i < element.Children.Count; i++)
        {
            if (element.Children[i] is MarkupElement child && IsBlock(child))
                return true;
        }
        return false;
    }

    static bool IsBlock(MarkupElement element) => (element.Rule.Is & ContentKinds.Phrasing) == 0;

    void CheckHeading(MarkupElement element)
    {
        if (_isSecondTime || element.Name is not ['h', >= '1' and <= '6' and var digit])
            return;
        var level = digit - '0';
        if (level > _headingLevel + 1)
            _log.Add(PrintFindingKind.SkippedHeading, _markup, element, $"{level}", $"{_headingLevel}");
        _headingLevel = level;
    }
}
