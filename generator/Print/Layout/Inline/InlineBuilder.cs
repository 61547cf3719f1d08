using System.Runtime.CompilerServices;
using System.Text;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Inline;

/// <summary>Gathers the inline content of a paragraph: folds white space, resolves styles, adds generated content.</summary>
sealed class InlineBuilder(StyleResolver styles)
{
    readonly StringBuilder _text = new();
    readonly List<InlineRun> _runs = [];
    readonly List<(int, string)> _anchors = [];
    bool _pendingSpace;
    bool _pendingBreak;

    /// <summary>The text of some nodes, or null where there is none to be seen.</summary>
    public InlineText? Build(SmallList<MarkupNode> nodes, ComputedStyle style, ContentPart[]? before, ComputedStyle? beforeStyle, ContentPart[]? after, ComputedStyle? afterStyle, MarkupElement owner)
    {
        _text.Clear();
        _runs.Clear();
        _anchors.Clear();
        (_pendingSpace, _pendingBreak) = (false, false);
        if (before is not null)
            AddGenerated(before, beforeStyle!, owner, null);
        for (var i = 0; i < nodes.Count; i++)
            AddNode(nodes[i], style, null);
        if (after is not null)
            AddGenerated(after, afterStyle!, owner, null);
        if (_text.Length == 0 && _anchors.Count == 0)
            return null;
        return new(TextOf(nodes), [.. _runs]) { Anchors = _anchors.Count == 0 ? [] : [.. _anchors] };
    }

    /// <summary>Most cells hold one text as it stands: then that string serves.</summary>
    string TextOf(SmallList<MarkupNode> nodes) =>
        nodes.Count == 1 && nodes[0] is MarkupText only && only.Text.Length == _text.Length && _text.Equals(only.Text) ? only.Text : _text.ToString();

    void AddNode(MarkupNode node, ComputedStyle style, MarkupElement? tag)
    {
        if (node is MarkupText text)
            AddText(text, style, tag);
        else if (node is MarkupElement element)
            AddElement(element, style, tag);
    }

    void AddElement(MarkupElement element, ComputedStyle parent, MarkupElement? tag)
    {
        if (element.Name == "br")
        {
            (_pendingSpace, _pendingBreak) = (false, false);
            Append(InlineText.LineBreak.ToString(), parent, tag, null, InlineKind.Text, "");
            return;
        }
        if (element.Name == "wbr")
        {
            Append("\u200B", parent, tag, null, InlineKind.Text, "");
            return;
        }
        var style = styles.Resolve(element, parent);
        if (style.Display == DisplayMode.None)
            return;
        if (element.Id is { } id)
            _anchors.Add((_text.Length, id));
        var inner = element.Name == "a" && element["href"] is not null || element["lang"] is not null ? element : tag;
        if (styles.ResolvePseudo(element, style, PseudoElement.Before) is { } before)
            AddGenerated(before.Content!, before, element, inner);
        foreach (var child in element.Children)
            AddNode(child, style, inner);
        if (styles.ResolvePseudo(element, style, PseudoElement.After) is { } after)
            AddGenerated(after.Content!, after, element, inner);
    }

    void AddGenerated(ContentPart[] content, ComputedStyle style, MarkupElement owner, MarkupElement? tag)
    {
        foreach (var part in content)
        {
            if (TakeSpace('x'))
                Append(" ", style, tag, null, InlineKind.Text, "");
            if (part.Kind == ContentPartKind.Text && part.Text.Length > 0)
                Append(part.Text, style, tag, null, InlineKind.Text, "");
            else if (part.Kind == ContentPartKind.Attribute && owner[part.Text] is { Length: > 0 } value)
                Append(value, style, tag, null, InlineKind.Text, "");
            else if (part.Kind == ContentPartKind.Leader)
                Append(InlineText.Placeholder.ToString(), style, tag, null, InlineKind.Leader, part.Text);
            else if (part.Kind == ContentPartKind.TargetPage && owner["href"] is ['#', .. var target])
                Append(InlineText.Placeholder.ToString(), style, tag, null, InlineKind.TargetPage, target);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void AddText(MarkupText node, ComputedStyle style, MarkupElement? tag)
    {
        var text = node.Text.AsSpan();
        var start = _text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _pendingSpace = true;
                _pendingBreak |= character == '\n';
                continue;
            }
            if (character is '\u00AD' or '\uFEFF' or '\u2060' or < ' ')
                continue;
            if (TakeSpace(character))
                _text.Append(' ');
            _text.Append(character);
        }
        Close(start, style, tag, node, InlineKind.Text, "");
    }

    /// <summary>Between two hanzi a line break of the template is no space; at the start of a line there is none.</summary>
    bool TakeSpace(char next)
    {
        var wanted = _pendingSpace && _text.Length > 0 && _text[^1] is not InlineText.LineBreak and not ' '
            && !(_pendingBreak && IsWide(_text[^1]) && IsWide(next));
        (_pendingSpace, _pendingBreak) = (false, false);
        return wanted;
    }

    static bool IsWide(char character) => character >= '\u2E80' || BreakClasses.Of(character) is BreakClass.Opening or BreakClass.Closing or BreakClass.Dash or BreakClass.Ellipsis;

    void Append(string text, ComputedStyle style, MarkupElement? tag, MarkupText? origin, InlineKind kind, string value)
    {
        var start = _text.Length;
        _text.Append(text);
        Close(start, style, tag, origin, kind, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Close(int start, ComputedStyle style, MarkupElement? tag, MarkupText? origin, InlineKind kind, string value)
    {
        if (_text.Length == start)
            return;
        if (_runs.Count > 0 && _runs[^1] is var last && last.Style == style && last.Tag == tag && last.Kind == InlineKind.Text && kind == InlineKind.Text && last.End == start)
            _runs[^1] = last with { End = _text.Length, Origin = last.Origin ?? origin };
        else
            _runs.Add(new(start, _text.Length, style, kind) { Tag = tag, Origin = origin, Value = value });
    }
}
