using System.Runtime.CompilerServices;
using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>Finds the style of an element: which rules match, which of them wins, what is inherited.</summary>
sealed class StyleResolver
{
    readonly SourceText _markup;
    readonly FindingLog _log;
    readonly Dictionary<string, List<StyleRule>> _byKey = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<StyleRule>> _beforeByKey = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<StyleRule>> _afterByKey = new(StringComparer.Ordinal);
    readonly Dictionary<StyleKey, ComputedStyle> _styles = [];
    readonly List<StyleRule> _matched = [];
    readonly DeclarationReader _inline;
    int[] _ranks = new int[16];
    int _count;

    public StyleResolver(StyleSheet sheet, SourceText markup, FindingLog log)
    {
        _markup = markup;
        _log = log;
        _inline = new(markup, log, sheet);
        foreach (var rule in sheet.Rules)
        {
            var rules = Bucket(rule.Selector.Pseudo);
            var key = KeyOf(rule.Selector.Subject);
            if (!rules.TryGetValue(key, out var bucket))
                rules[key] = bucket = [];
            bucket.Add(rule);
        }
    }

    /// <summary>The style of an element inside one whose style is given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ComputedStyle Resolve(MarkupElement element, ComputedStyle parent)
    {
        var matched = Match(element, PseudoElement.None);
        var inline = InlineOf(element);
        if (inline is not null)
            return Compute(parent, inline.Value.Presentation, matched, inline.Value.Style);
        if (_ranks.Length < matched.Count)
            _ranks = new int[matched.Count * 2];
        for (var i = 0; i < matched.Count; i++)
            _ranks[i] = matched[i].Rank;
        if (_styles.TryGetValue(new(parent.Number, _ranks, matched.Count), out var known))
            return known;
        var style = Compute(parent, [], matched, []);
        _styles.Add(new(parent.Number, [.. _ranks.AsSpan(0, matched.Count)], matched.Count), style);
        return style;
    }

    /// <summary>The style of generated content, or null where there is none.</summary>
    public ComputedStyle? ResolvePseudo(MarkupElement element, ComputedStyle own, PseudoElement pseudo)
    {
        if (Bucket(pseudo).Count == 0)
            return null;
        var matched = Match(element, pseudo);
        if (matched.Count == 0)
            return null;
        var style = Compute(own, [], matched, []);
        return style.Content is { Length: > 0 } ? style : null;
    }

    /// <summary>What the inside of a block inherits when the block is set smaller.</summary>
    public ComputedStyle Shrunk(ComputedStyle style, double scale)
    {
        var shrunk = style.Inherit();
        shrunk.Zoom = scale;
        shrunk.FontSize *= scale;
        shrunk.LetterSpacing *= scale;
        shrunk.LineHeightValue = shrunk.Zoomed(shrunk.LineHeightValue);
        shrunk.TextIndentValue = shrunk.Zoomed(shrunk.TextIndentValue);
        shrunk.Number = ++_count;
        return shrunk;
    }

    Dictionary<string, List<StyleRule>> Bucket(PseudoElement pseudo) => pseudo switch
    {
        PseudoElement.Before => _beforeByKey,
        PseudoElement.After => _afterByKey,
        _ => _byKey,
    };

    static string KeyOf(CompoundSelector subject) =>
        subject.Id ?? (subject.Classes.Count > 0 ? subject.Classes[0] : subject.Element ?? "*");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    List<StyleRule> Match(MarkupElement element, PseudoElement pseudo)
    {
        _matched.Clear();
        var rules = Bucket(pseudo);
        Collect(rules, element.Name, element);
        foreach (var name in element.Classes)
            Collect(rules, name, element);
        if (element.Id is { } id)
            Collect(rules, id, element);
        Collect(rules, "*", element);
        return _matched;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Collect(Dictionary<string, List<StyleRule>> rules, string key, MarkupElement element)
    {
        if (!rules.TryGetValue(key, out var bucket))
            return;
        foreach (var rule in bucket)
        {
            // An id, a class and an element may be spelled alike, and then share a bucket.
            if (rule.Selector.Matches(element) && !_matched.Contains(rule))
                Insert(rule);
        }
    }

    /// <summary>Keeps the rules that match in the order in which they are applied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Insert(StyleRule rule)
    {
        var at = _matched.Count;
        while (at > 0 && _matched[at - 1].Weight > rule.Weight)
            at--;
        _matched.Insert(at, rule);
    }

    ComputedStyle Compute(ComputedStyle parent, List<Declaration> presentation, List<StyleRule> matched, List<Declaration> inline)
    {
        var style = parent.Inherit();
        List<Declaration> all = [.. presentation];
        foreach (var rule in matched)
            all.AddRange(rule.Declarations);
        all.AddRange(inline);
        StyleApplier.Apply(style, parent.FontSize, all);
        style.Number = ++_count;
        return style;
    }

    (List<Declaration> Presentation, List<Declaration> Style)? InlineOf(MarkupElement element)
    {
        var isShape = element.Rule.IsShape || element.Name == "svg";
        if (!isShape && element.Find("style") is null)
            return null;
        List<Declaration> presentation = [];
        List<Declaration> style = [];
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style")
            {
                var tokens = Lex(attribute);
                style = _inline.Read(tokens, 0, tokens.Count);
            }
            else if (isShape && attribute.Name is not ("width" or "height") && PropertyTable.Find(attribute.Name) is not null)
                ReadPresentation(attribute, presentation);
        }
        return (presentation, style);
    }

    void ReadPresentation(MarkupAttribute attribute, List<Declaration> into)
    {
        var tokens = Lex(attribute);
        if (attribute.Name == "font-size" && tokens is [{ Kind: StyleTokenKind.Number } size, ..])
            into.Add(new(StyleProperty.FontSize, new Length(size.Number, LengthUnit.Number)));
        else
            _inline.ReadValue(attribute.Name, tokens, into);
    }

    /// <summary>Read in place, so that findings point into the markup; a value with character references is read by itself.</summary>
    List<StyleToken> Lex(MarkupAttribute attribute)
    {
        var end = attribute.ValueOffset + attribute.Value.Length;
        var inPlace = end <= _markup.Text.Length && _markup.Text.AsSpan(attribute.ValueOffset, attribute.Value.Length).SequenceEqual(attribute.Value);
        return inPlace
            ? new StyleLexer(_markup, attribute.ValueOffset, end, _log).ReadAll()
            : new StyleLexer(new SourceText(_markup.Name, attribute.Value), 0, attribute.Value.Length, _log).ReadAll();
    }
}
