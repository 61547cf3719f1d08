using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>Reads style sheets into one list of rules.</summary>
sealed class StyleSheetReader
{
    readonly FindingLog _log;
    readonly StyleSheet _sheet = new();

    StyleSheetReader(FindingLog log) => _log = log;

    public static StyleSheet Read(IEnumerable<(SourceText Source, int Start, int End)> sources, FindingLog log)
    {
        var reader = new StyleSheetReader(log);
        var sheets = sources.Select(each => (each.Source, Tokens: new StyleLexer(each.Source, each.Start, each.End, log).ReadAll())).ToList();
        foreach (var (_, tokens) in sheets)
            reader.CollectVariables(tokens);
        foreach (var (source, tokens) in sheets)
            reader.ReadSheet(source, tokens);
        return reader._sheet;
    }

    /// <summary>Variables hold for the whole document, so that a later sheet can change what an earlier one uses.</summary>
    void CollectVariables(List<StyleToken> tokens)
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Kind != StyleTokenKind.Ident || !tokens[at].Text.StartsWith("--", StringComparison.Ordinal) || !tokens[at + 1].Is(':'))
                continue;
            List<StyleToken> value = [];
            var next = at + 2;
            for (; next < tokens.Count && !tokens[next].Is(';') && !tokens[next].Is('}'); next++)
            {
                if (tokens[next].Kind is not (StyleTokenKind.Space or StyleTokenKind.End))
                    value.Add(tokens[next]);
            }
            _sheet.Variables[tokens[at].Text] = value;
            at = next;
        }
    }

    void ReadSheet(SourceText source, List<StyleToken> tokens)
    {
        var at = 0;
        while (tokens[at].Kind != StyleTokenKind.End)
        {
            if (tokens[at].Kind == StyleTokenKind.Space)
            {
                at++;
                continue;
            }
            var open = FindOpen(tokens, at);
            if (open < 0)
            {
                _log.Add(PrintFindingKind.StyleSyntax, source, tokens[at].Offset, "规则没有 { } (a rule without a block)");
                return;
            }
            var close = FindClose(tokens, open);
            if (close == tokens.Count - 1)
                _log.Add(PrintFindingKind.StyleSyntax, source, tokens[open].Offset, "{ 没有对应的 } (block never closed)");
            if (tokens[at].Kind == StyleTokenKind.At)
                ReadPage(source, tokens, at, open, close);
            else
                ReadRule(source, tokens, at, open, close);
            at = Math.Min(close + 1, tokens.Count - 1);
        }
    }

    static int FindOpen(List<StyleToken> tokens, int at) => tokens.FindIndex(at, token => token.Is('{'));

    static int FindClose(List<StyleToken> tokens, int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            if (tokens[at].Is('{'))
                depth++;
            else if (tokens[at].Is('}') && --depth == 0)
                return at;
        }
        return tokens.Count - 1;
    }

    void ReadRule(SourceText source, List<StyleToken> tokens, int start, int open, int close)
    {
        var selectors = new SelectorReader(source, _log, tokens, start, open).ReadAll();
        var declarations = new DeclarationReader(source, _log, _sheet).Read(tokens, open + 1, close);
        foreach (var selector in selectors)
            _sheet.Rules.Add(new(selector, declarations, _sheet.Rules.Count));
    }

    void ReadPage(SourceText source, List<StyleToken> tokens, int start, int open, int close)
    {
        if (tokens[start].Text != "page")
        {
            _log.Add(PrintFindingKind.StyleSyntax, source, tokens[start].Offset, $"不认得 @{tokens[start].Text}，只有 @page (only @page is known)");
            return;
        }
        var name = tokens.Skip(start + 1).Take(open - start - 1).FirstOrDefault(token => token.Kind == StyleTokenKind.Ident).Text ?? "";
        var declarations = new DeclarationReader(source, _log, _sheet);
        var rule = new PageRule(name, [], new(StringComparer.Ordinal));
        var at = open + 1;
        for (var next = at; next < close; next++)
        {
            if (tokens[next].Kind != StyleTokenKind.At)
                continue;
            rule.Declarations.AddRange(declarations.Read(tokens, at, next));
            var boxOpen = FindOpen(tokens, next);
            var boxClose = boxOpen < 0 ? close : Math.Min(close, FindClose(tokens, boxOpen));
            if (Array.IndexOf(StyleSheet.MarginBoxes, tokens[next].Text) < 0 || boxOpen < 0)
                _log.Add(PrintFindingKind.StyleSyntax, source, tokens[next].Offset, $"不认得 @{tokens[next].Text} (known: {string.Join(' ', StyleSheet.MarginBoxes)})");
            else
                rule.Boxes[tokens[next].Text] = declarations.Read(tokens, boxOpen + 1, boxClose);
            next = boxClose;
            at = boxClose + 1;
        }
        rule.Declarations.AddRange(declarations.Read(tokens, at, close));
        _sheet.Pages.Add(rule);
    }
}
