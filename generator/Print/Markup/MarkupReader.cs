using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Markup;

/// <summary>
/// Reads the HTML subset strictly: what a browser would quietly mend is an error here, because a template's author sees the page
/// on paper only when it is too late.
/// </summary>
sealed class MarkupReader
{
    readonly SourceText _source;
    readonly string _text;
    readonly FindingLog _log;
    readonly Stack<MarkupElement> _open = new();
    readonly ClassNames _classes = new();
    readonly List<MarkupAttribute> _attributes = [];
    int _at;

    MarkupReader(SourceText source, FindingLog log) => (_source, _text, _log) = (source, source.Text, log);

    /// <summary>The body of the document; its parent is the <c>html</c> element where the markup had one.</summary>
    public static MarkupElement Read(SourceText source, FindingLog log)
    {
        var reader = new MarkupReader(source, log);
        var root = reader.ReadAll();
        if (root.Elements.FirstOrDefault(element => element.Name == "html") is not { } html)
            return root;
        if (html.Elements.FirstOrDefault(element => element.Name == "body") is { } body)
            return body;
        log.Add(PrintFindingKind.MarkupSyntax, source, html, "<html> 里没有 <body> (no body)");
        return root;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    MarkupElement ReadAll()
    {
        var root = new MarkupElement("body", Vocabulary.Find("body")!, 0);
        _open.Push(root);
        while (_at < _text.Length)
        {
            if (_text[_at] != '<')
                ReadText();
            else if (Follows("<!--"))
                SkipComment();
            else if (Follows("<!"))
                SkipDeclaration();
            else if (Follows("</"))
                ReadEndTag();
            else
                ReadStartTag();
        }
        while (_open.Pop() is var left && left != root)
            Report(left.Offset, $"<{left.Name}> 没有结束标签 (never closed)");
        return root;
    }

    bool Follows(string mark) => string.CompareOrdinal(_text, _at, mark, 0, mark.Length) == 0;

    void Report(int offset, string what) => _log.Add(PrintFindingKind.MarkupSyntax, _source, offset, what);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void ReadText()
    {
        var start = _at;
        var end = _text.IndexOf('<', _at);
        _at = end < 0 ? _text.Length : end;
        var raw = _text.AsSpan(start, _at - start);
        var node = new MarkupText(Resolve(raw, start), start);
        var parent = _open.Peek();
        if ((parent.Rule.Holds & ContentKinds.Words) != 0)
            parent.Add(node);
        else if (!node.IsBlank)
            _log.AddWithin(PrintFindingKind.MisplacedText, _source, start + raw.IndexOfAnyExcept(" \t\r\n\f"), parent.Path, parent.Source, parent.Name);
    }

    void SkipComment()
    {
        var end = _text.IndexOf("-->", _at + 4, StringComparison.Ordinal);
        if (end < 0)
            Report(_at, "注释没有结束 (comment never closed)");
        _at = end < 0 ? _text.Length : end + 3;
    }

    void SkipDeclaration()
    {
        var end = _text.IndexOf('>', _at);
        if (end < 0 || !_text.AsSpan(_at).StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            Report(_at, "只认得 <!DOCTYPE html> (only <!DOCTYPE html> is known)");
        _at = end < 0 ? _text.Length : end + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void ReadEndTag()
    {
        var start = _at;
        _at += 2;
        var name = ReadName();
        SkipSpace();
        if (_at < _text.Length && _text[_at] == '>')
            _at++;
        else
            Report(start, $"</{name} 没有以 > 结束 (never closed)");
        if (_open.Count > 1 && _open.Peek().Name == name)
        {
            _open.Pop();
            return;
        }
        if (_open.Count > 1 && _open.Any(element => element.Name == name))
        {
            while (_open.Peek().Name != name)
            {
                var left = _open.Pop();
                Report(left.Offset, $"<{left.Name}> 在 </{name}> 之前没有结束 (not closed before </{name}>)");
            }
            if (_open.Count > 1)
                _open.Pop();
            return;
        }
        Report(start, $"</{name}> 没有对应的开始标签 (no start tag)");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void ReadStartTag()
    {
        var start = _at++;
        var name = ReadName();
        if (name.Length == 0)
        {
            Report(start, "单独的 < 应写作 &lt; (a lone < is written &lt;)");
            return;
        }
        var parent = _open.Peek();
        var element = new MarkupElement(name, FindRule(name, start), start);
        element.SetAttributes(ReadAttributes(element), _classes);
        var closed = CloseStartTag(element);
        if (element.Rule != Vocabulary.Unknown && (parent.Rule.Holds & element.Rule.Is) == 0 && !IsOutermost(element, parent))
            _log.AddWithin(PrintFindingKind.MisplacedElement, _source, start, parent.Path, parent.Source, name, parent.Name);
        parent.Add(element);
        if (name == "style")
            ReadRaw(element);
        else if (!element.Rule.IsVoid && !closed)
            _open.Push(element);
    }

    bool IsOutermost(MarkupElement element, MarkupElement parent) => element.Name == "html" && parent.Parent is null && _open.Count == 1;

    ElementRule FindRule(string name, int offset)
    {
        if (Vocabulary.Find(name) is { } rule)
            return rule;
        _log.AddWithin(PrintFindingKind.UnknownElement, _source, offset, _open.Peek().Path, _open.Peek().Source, name, Vocabulary.NearestElement(name));
        return Vocabulary.Unknown;
    }

    bool CloseStartTag(MarkupElement element)
    {
        if (Follows("/>"))
        {
            _at += 2;
            if (!element.Rule.IsVoid && !element.Rule.IsShape && element.Rule != Vocabulary.Unknown)
                Report(element.Offset, $"<{element.Name}/> 要写结束标签 (needs an end tag)");
            return true;
        }
        if (_at < _text.Length && _text[_at] == '>')
            _at++;
        else
            Report(element.Offset, $"<{element.Name} 没有以 > 结束 (never closed)");
        return false;
    }

    void ReadRaw(MarkupElement element)
    {
        var end = _text.IndexOf($"</{element.Name}>", _at, StringComparison.Ordinal);
        if (end < 0)
        {
            Report(element.Offset, $"<{element.Name}> 没有结束标签 (never closed)");
            end = _text.Length;
        }
        element.Add(new MarkupText(_text[_at..end], _at));
        _at = Math.Min(_text.Length, end + element.Name.Length + 3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    List<MarkupAttribute> ReadAttributes(MarkupElement element)
    {
        var attributes = _attributes;
        attributes.Clear();
        while (true)
        {
            SkipSpace();
            var start = _at;
            var name = ReadName();
            if (name.Length == 0)
            {
                if (_at >= _text.Length || _text[_at] is '>' || Follows("/>"))
                    return attributes;
                Report(_at++, $"<{element.Name}> 里有不该出现的字符 (unexpected character)");
                continue;
            }
            var attribute = ReadValue(name, start);
            if (IsTwice(attributes, name))
                _log.Add(PrintFindingKind.MarkupSyntax, _source, start, $"{name} 写了两次 (written twice)");
            else if (element.Rule == Vocabulary.Unknown || Vocabulary.Allows(element.Rule, name))
                attributes.Add(attribute);
            else
                _log.Add(PrintFindingKind.UnknownAttribute, _source, start, name, element.Name, Vocabulary.NearestAttribute(element.Rule, name));
        }
    }

    static bool IsTwice(List<MarkupAttribute> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name)
                return true;
        }
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    MarkupAttribute ReadValue(string name, int start)
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] != '=')
            return new(name, "", start, start);
        _at++;
        SkipSpace();
        if (_at >= _text.Length || _text[_at] is not ('"' or '\''))
        {
            Report(start, $"{name} 的值要加引号 (the value needs quotes)");
            while (_at < _text.Length && _text[_at] is not (' ' or '\n' or '>'))
                _at++;
            return new(name, "", start, start);
        }
        var valueStart = _at + 1;
        var end = _text.IndexOf(_text[_at], valueStart);
        if (end < 0)
        {
            Report(start, $"{name} 的引号没有结束 (quote never closed)");
            end = _text.Length;
        }
        _at = Math.Min(_text.Length, end + 1);
        var raw = _text.AsSpan(valueStart, end - valueStart);
        return new(name, name == "class" ? _classes.Intern(raw) : Resolve(raw, valueStart), start, valueStart);
    }

    string Resolve(ReadOnlySpan<char> raw, int start) => raw.Contains('&')
        ? CharacterReferences.Resolve(raw, (offset, name) => Report(start + offset, $"{name} 不是可用的字符引用 (unknown reference; write &amp;)"))
        : raw.ToString();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    string ReadName()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or ':' or '.'))
            _at++;
        return Names.Intern(_text.AsSpan(start, _at - start));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t' or '\f')
            _at++;
    }
}
