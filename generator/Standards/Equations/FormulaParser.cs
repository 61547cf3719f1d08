using System.Globalization;

namespace Mingzhang.Standards.Equations;

/// <summary>
/// Reads <c>03/*/total = sum(03/*/{basic,project})</c>. Operators stand between spaces, because ids hold hyphens.
/// </summary>
sealed class FormulaParser
{
    const string Operators = "= <= >= < >";

    readonly string _text;
    int _at;

    FormulaParser(string text) => _text = text;

    /// <exception cref="FormulaSyntaxException">The text is no formula.</exception>
    public static Formula Parse(string text)
    {
        var parser = new FormulaParser(text);
        var left = parser.ReadSide();
        var relation = parser.ReadRelation();
        var right = parser.ReadSide();
        if (!parser.AtEnd) throw parser.Fault("这里应当结束", "the formula should end here");
        return new Formula(text, left, relation, right);
    }

    /// <summary>Reads what the key <c>rows</c> of an equation says, in the notation of a term's rows.</summary>
    public static Selector ParseSelector(string text) => new FormulaParser(text).Selector(text, 0);

    bool AtEnd
    {
        get
        {
            SkipSpaces();
            return _at >= _text.Length;
        }
    }

    List<Term> ReadSide()
    {
        var terms = new List<Term>();
        var sign = 1;
        while (true)
        {
            if (AtEnd) throw Fault("这里少一项", "a term is missing here");
            terms.Add(ReadTerm(sign));
            if (AtEnd || _text[_at] is not ('+' or '-')) return terms;
            sign = _text[_at++] == '-' ? -1 : 1;
        }
    }

    Relation ReadRelation()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is '<' or '>' or '=') _at++;
        return _text[start.._at] switch
        {
            "=" => Relation.Equal,
            "<=" => Relation.AtMost,
            ">=" => Relation.AtLeast,
            "<" => Relation.Less,
            ">" => Relation.Greater,
            _ => throw Fault($"这里应是 {Operators} 之一（两边各留一个空格）", $"one of {Operators} is expected here, with a space on both sides"),
        };
    }

    Term ReadTerm(int sign)
    {
        var isSum = string.CompareOrdinal(_text, _at, "sum(", 0, 4) == 0;
        if (isSum) _at += 4;
        SkipSpaces();
        var start = _at;
        var word = ReadWord(isSum);
        if (isSum)
        {
            SkipSpaces();
            if (_at >= _text.Length || _text[_at] != ')') throw Fault("sum( 没有右括号", "sum( has no closing parenthesis");
            _at++;
        }
        if (!isSum && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var constant) && !word.Contains('/', StringComparison.Ordinal))
        {
            return new Term(sign) { Constant = constant };
        }
        var parts = SplitAddress(word, start);
        var (rows, columns) = (Selector(parts[1].Text, parts[1].Offset), Selector(parts[2].Text, parts[2].Offset));
        RequireSum(isSum, rows, parts[1].Offset);
        RequireSum(isSum, columns, parts[2].Offset);
        return new Term(sign) { IsSum = isSum, Table = parts[0].Text, Rows = rows, Columns = columns };
    }

    static void RequireSum(bool isSum, Selector selector, int offset)
    {
        if (isSum || selector.Kind is not (SelectorKind.Set or SelectorKind.Range)) return;
        throw new FormulaSyntaxException(new("[…] 和 a..b 只能用在 sum( ) 里，逐行请用 *", "[…] and a..b belong into sum(); use * for row by row"), offset);
    }

    /// <summary>Reads up to a space or a closing parenthesis that stands outside brackets.</summary>
    string ReadWord(bool inSum)
    {
        var start = _at;
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            var sign = _text[_at];
            if (sign is '[' or '{') depth++;
            else if (sign is ']' or '}') depth--;
            else if (depth == 0 && (sign == ' ' || (sign == ')' && inSum))) break;
        }
        if (depth != 0) throw new FormulaSyntaxException(new("括号不成对", "brackets do not match"), start);
        return _text[start.._at];
    }

    static List<(string Text, int Offset)> SplitAddress(string word, int offset)
    {
        var parts = new List<(string, int)>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= word.Length; i++)
        {
            var sign = i < word.Length ? word[i] : '/';
            if (sign is '[' or '{') depth++;
            else if (sign is ']' or '}') depth--;
            if (sign != '/' || depth > 0) continue;
            parts.Add((word[start..i], offset + start));
            start = i + 1;
        }
        if (parts.Count == 3 && parts.TrueForAll(part => part.Item1.Length > 0)) return parts;
        throw new FormulaSyntaxException(new($"“{word}”应写作 表/行/列", $"“{word}” must read table/row/column"), offset);
    }

    Selector Selector(string text, int offset)
    {
        if (text == "*") return Equations.Selector.Each;
        if (text.StartsWith('{') && text.EndsWith('}'))
        {
            return new Selector(SelectorKind.List, [.. text[1..^1].Split(',').Select(name => name.Trim())]);
        }
        if (text.StartsWith('[') && text.EndsWith(']')) return new Selector(SelectorKind.Set, [text[1..^1].Trim()]);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0 && dots + 2 < text.Length) return new Selector(SelectorKind.Range, [text[..dots], text[(dots + 2)..]]);
        if (text.Length == 0 || text.AsSpan().ContainsAny("{}[]*")) throw new FormulaSyntaxException(new($"“{text}”无法理解", $"“{text}” cannot be understood"), offset);
        return new Selector(SelectorKind.Key, [text]);
    }

    void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    FormulaSyntaxException Fault(string chinese, string english) => new(new(chinese, english), _at);
}
