using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>Reads a list of selectors.</summary>
sealed class SelectorReader(SourceText source, FindingLog log, IReadOnlyList<StyleToken> tokens, int start, int end)
{
    int _at = start;

    public List<Selector> ReadAll()
    {
        List<Selector> selectors = [];
        do
        {
            if (ReadOne() is { } selector)
                selectors.Add(selector);
            else
                return [];
        }
        while (Take(','));
        return selectors;
    }

    StyleToken Token => _at < end ? tokens[_at] : default;

    Selector? ReadOne()
    {
        List<CompoundSelector> compounds = [];
        var pseudo = PseudoElement.None;
        var isChild = false;
        SkipSpace();
        while (_at < end && !Token.Is(','))
        {
            if (pseudo != PseudoElement.None || ReadCompound(ref pseudo) is not { } compound)
            {
                log.Add(PrintFindingKind.StyleSyntax, source, Token.Offset, $"选择器不认得“{Token.Text}” (unknown selector)");
                return null;
            }
            compound.IsChild = isChild;
            compounds.Add(compound);
            SkipSpace();
            isChild = Take('>');
            SkipSpace();
        }
        return compounds.Count == 0 ? null : new Selector(compounds, pseudo);
    }

    CompoundSelector? ReadCompound(ref PseudoElement pseudo)
    {
        var compound = new CompoundSelector();
        var first = _at;
        while (_at < end)
        {
            var token = Token;
            if (token.Kind == StyleTokenKind.Ident && _at == first)
                compound.Element = tokens[_at++].Text;
            else if (token.Is('*') && _at == first)
                _at++;
            else if (token.Kind == StyleTokenKind.Hash)
                compound.Id = tokens[_at++].Text;
            else if (token.Is('.') && _at + 1 < end && tokens[_at + 1].Kind == StyleTokenKind.Ident)
                compound.Classes.Add(tokens[(_at += 2) - 1].Text);
            else if (token.Is('['))
            {
                if (!ReadAttribute(compound))
                    return null;
            }
            else if (token.Is(':'))
            {
                if (!ReadPseudo(compound, ref pseudo))
                    return null;
            }
            else
                break;
        }
        if (compound.Element is { } name && Vocabulary.Find(name) is null)
            log.Add(PrintFindingKind.UnknownElement, source, tokens[first].Offset, name, Vocabulary.NearestElement(name));
        return _at == first ? null : compound;
    }

    bool ReadAttribute(CompoundSelector compound)
    {
        if (_at + 2 >= end || tokens[_at + 1].Kind != StyleTokenKind.Ident)
            return false;
        var name = tokens[_at + 1].Text;
        if (tokens[_at + 2].Is(']'))
        {
            compound.Attributes.Add((name, null));
            _at += 3;
            return true;
        }
        if (_at + 4 >= end || !tokens[_at + 2].Is('=') || !tokens[_at + 4].Is(']'))
            return false;
        compound.Attributes.Add((name, tokens[_at + 3].Text));
        _at += 5;
        return true;
    }

    bool ReadPseudo(CompoundSelector compound, ref PseudoElement pseudo)
    {
        var isElement = _at + 1 < end && tokens[_at + 1].Is(':');
        _at += isElement ? 2 : 1;
        var token = Token;
        _at++;
        if (token.Kind == StyleTokenKind.Function && token.Text == "nth-child")
            return ReadPlaces(compound);
        if (token.Kind != StyleTokenKind.Ident)
            return false;
        switch (token.Text)
        {
            case "before" or "after" when isElement:
                pseudo = token.Text == "before" ? PseudoElement.Before : PseudoElement.After;
                return true;
            case "first-child" when !isElement:
                compound.Places.Add((0, 1, false));
                return true;
            case "last-child" when !isElement:
                compound.Places.Add((0, 1, true));
                return true;
            case "root" when !isElement:
                compound.Element = "body";
                return true;
            default:
                return false;
        }
    }

    bool ReadPlaces(CompoundSelector compound)
    {
        var place = Token switch
        {
            { Kind: StyleTokenKind.Ident, Text: "even" } => (2, 0, false),
            { Kind: StyleTokenKind.Ident, Text: "odd" } => (2, 1, false),
            { Kind: StyleTokenKind.Number } token => (0, (int)token.Number, false),
            { Kind: StyleTokenKind.Dimension, Text: "n" } token => ((int)token.Number, 0, false),
            _ => (-1, 0, false),
        };
        _at++;
        if (place.Item1 > 0 && Token is { Kind: StyleTokenKind.Number } start)
        {
            place.Item2 = (int)start.Number;
            _at++;
        }
        if (place.Item1 < 0 || !Take(')'))
            return false;
        compound.Places.Add(place);
        return true;
    }

    bool Take(char mark)
    {
        if (_at >= end || !Token.Is(mark))
            return false;
        _at++;
        return true;
    }

    void SkipSpace()
    {
        while (_at < end && Token.Kind == StyleTokenKind.Space)
            _at++;
    }
}
