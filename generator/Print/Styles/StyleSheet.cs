using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>All rules of a document, in order.</summary>
sealed class StyleSheet
{
    public static readonly string[] MarginBoxes = ["top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"];

    public List<StyleRule> Rules { get; } = [];

    public List<PageRule> Pages { get; } = [];

    /// <summary>Where pages and fonts are named, to check the names once all are known.</summary>
    public List<(SourceText Source, int Offset, StyleProperty Property, string Name)> Uses { get; } = [];

    /// <summary>Custom properties: <c>--name</c> to the tokens of its value.</summary>
    public Dictionary<string, List<StyleToken>> Variables { get; } = new(StringComparer.Ordinal);
}
