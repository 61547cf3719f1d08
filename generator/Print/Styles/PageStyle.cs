namespace Mingzhang.Print.Styles;

/// <summary>A kind of page: its size, its margins, its running header and footer.</summary>
sealed class PageStyle
{
    public required string Name { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required double[] Margin { get; init; }

    public required List<PageBox> Boxes { get; init; }

    public double ContentWidth => Width - Margin[Edge.Left] - Margin[Edge.Right];

    public double ContentHeight => Height - Margin[Edge.Top] - Margin[Edge.Bottom];

    /// <summary>The kinds of pages by name; the unnamed rule comes first in every one.</summary>
    public static Dictionary<string, PageStyle> From(StyleSheet sheet, ComputedStyle body)
    {
        var pages = new Dictionary<string, PageStyle>(StringComparer.Ordinal);
        foreach (var name in sheet.Pages.Select(page => page.Name).Prepend("").Distinct(StringComparer.Ordinal))
            pages.Add(name, Build(name, [.. sheet.Pages.Where(page => page.Name.Length == 0), .. name.Length == 0 ? [] : sheet.Pages.Where(page => page.Name == name)], body));
        return pages;
    }

    static PageStyle Build(string name, List<PageRule> rules, ComputedStyle body)
    {
        var page = body.Inherit();
        var declarations = rules.SelectMany(rule => rule.Declarations).ToList();
        StyleApplier.Apply(page, body.FontSize, declarations);
        var size = declarations.LastOrDefault(declaration => declaration.Property == StyleProperty.Size)?.Value;
        var (width, height) = size is (double, double) ? ((double, double))size : (595.28, 841.89);
        List<PageBox> boxes = [];
        foreach (var place in StyleSheet.MarginBoxes)
        {
            var style = body.Inherit();
            style.TextAlign = place.EndsWith("left", StringComparison.Ordinal) ? TextAlign.Left
                : place.EndsWith("right", StringComparison.Ordinal) ? TextAlign.Right : TextAlign.Center;
            style.TextIndentValue = Length.Points(0);
            foreach (var rule in rules)
            {
                if (rule.Boxes.TryGetValue(place, out var own))
                    StyleApplier.Apply(style, body.FontSize, own);
            }
            if (style.Content is { Length: > 0 })
                boxes.Add(new(place, style));
        }
        return new() { Name = name, Width = width, Height = height, Margin = page.Margin, Boxes = boxes };
    }
}
