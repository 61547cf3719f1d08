using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>Reads <c>property: value;</c> lists.</summary>
sealed class DeclarationReader(SourceText source, FindingLog log, StyleSheet sheet)
{
    /// <summary>Reads from one token to another; both are indices into the list.</summary>
    public List<Declaration> Read(IReadOnlyList<StyleToken> tokens, int start, int end)
    {
        List<Declaration> declarations = [];
        var at = start;
        while (at < end)
        {
            var stop = at;
            while (stop < end && !tokens[stop].Is(';'))
                stop++;
            ReadOne(tokens, at, stop, declarations);
            at = stop + 1;
        }
        return declarations;
    }

    /// <summary>Reads the value of one property, as an SVG attribute has it.</summary>
    public void ReadValue(string property, IReadOnlyList<StyleToken> tokens, List<Declaration> into)
    {
        if (PropertyTable.Find(property) is { } rule)
            Apply(rule, [.. tokens.Where(token => token.Kind is not (StyleTokenKind.Space or StyleTokenKind.End))], tokens[0].Offset, into);
    }

    void ReadOne(IReadOnlyList<StyleToken> tokens, int start, int stop, List<Declaration> into)
    {
        while (start < stop && tokens[start].Kind == StyleTokenKind.Space)
            start++;
        if (start >= stop || tokens[start].Kind == StyleTokenKind.End)
            return;
        var name = tokens[start];
        var at = start + 1;
        while (at < stop && tokens[at].Kind == StyleTokenKind.Space)
            at++;
        if (name.Kind != StyleTokenKind.Ident || at >= stop || !tokens[at].Is(':'))
        {
            log.Add(PrintFindingKind.StyleSyntax, source, name.Offset, $"“{name.Text}” 不是 属性: 值; (not a declaration)");
            return;
        }
        if (name.Text.StartsWith("--", StringComparison.Ordinal))
            return;
        if (PropertyTable.Find(name.Text) is not { } rule)
        {
            log.Add(PrintFindingKind.UnknownProperty, source, name.Offset, name.Text, Spelling.Nearest(name.Text, PropertyTable.All.Select(known => known.Name)));
            return;
        }
        Apply(rule, Expand(tokens, at + 1, stop), name.Offset, into);
    }

    void Apply(PropertyRule rule, List<StyleToken> value, int offset, List<Declaration> into)
    {
        var reader = new ValueReader(value);
        List<Declaration> found = [];
        if (value.Count > 0 && rule.Read(reader, found) && reader.AtEnd)
        {
            into.AddRange(found);
            NoteUses(found, value[0].Offset);
            return;
        }
        var (start, end) = value.Count == 0 ? (offset, offset) : (value[0].Offset, value[^1].End);
        var text = start < end ? source.Text[start..end] : "";
        log.Add(PrintFindingKind.BadStyleValue, source, start, text, rule.Name, rule.Expected);
    }

    void NoteUses(List<Declaration> found, int offset)
    {
        foreach (var declaration in found)
        {
            if (declaration.Property == StyleProperty.Page && declaration.Value is string { Length: > 0 } page)
                sheet.Uses.Add((source, offset, StyleProperty.Page, page));
            else if (declaration.Value is string[] families)
                sheet.Uses.AddRange(families.Select(family => (source, offset, StyleProperty.FontFamily, family)));
        }
    }

    List<StyleToken> Expand(IReadOnlyList<StyleToken> tokens, int start, int stop)
    {
        List<StyleToken> value = [];
        for (var at = start; at < stop; at++)
        {
            var token = tokens[at];
            if (token is not { Kind: StyleTokenKind.Function, Text: "var" })
            {
                if (token.Kind is not (StyleTokenKind.Space or StyleTokenKind.End))
                    value.Add(token);
                continue;
            }
            if (at + 2 < stop && tokens[at + 2].Is(')') && sheet.Variables.TryGetValue(tokens[at + 1].Text, out var known))
            {
                value.AddRange(known.Select(each => each with { Offset = token.Offset, End = tokens[at + 2].End }));
                at += 2;
                continue;
            }
            log.Add(PrintFindingKind.StyleSyntax, source, token.Offset, "var() 的变量没有定义 (no such variable)");
            return value;
        }
        return value;
    }
}
