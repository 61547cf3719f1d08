using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// Reads the plain YAML that budget sources are written in: block mappings and lists, flow collections and scalars on one line.
/// Whatever else a document holds, and every fault, it leaves to the full parser by giving up: this reader makes no decision of
/// its own, it only spares a large site a few seconds and a small one the start of a parser (tests hold both trees together).
/// </summary>
sealed class YamlQuickReader
{
    const int MaximumDepth = 24;

    readonly string _file;
    readonly string _text;
    int _at;
    int _line = 1;
    int _lineStart;
    int _depth;

    YamlQuickReader(SourceText source) => (_file, _text) = (source.File, source.Text);

    int Column => _at - _lineStart;

    bool AtEnd => _at >= _text.Length;

    /// <summary>The root, or null where the full parser has to decide.</summary>
    public static YamlMapping? TryRead(SourceText source)
    {
        if (HasLoneReturn(source.Text)) return null;
        var reader = new YamlQuickReader(source);
        if (!reader.SkipToContent() || reader.AtEnd || reader.Column != 0) return null;
        return reader.ReadMapping(0) is { } root && reader.AtEnd ? root : null;
    }

    YamlMapping? ReadMapping(int indent)
    {
        if (++_depth > MaximumDepth) return null;
        var span = Here(0);
        var entries = new List<YamlEntry>();
        while (!AtEnd && Column == indent)
        {
            if (IsItem() || ReadKey(inFlow: false) is not { } key) return null;
            foreach (var entry in entries)
            {
                if (entry.Key == key.Text) return null;
            }
            if (ReadValue(indent) is not { } value) return null;
            entries.Add(new YamlEntry(key.Text, key.Span, value));
        }
        _depth--;
        return AtEnd || Column < indent ? new YamlMapping(entries, span) : null;
    }

    YamlSequence? ReadSequence(int indent, int width)
    {
        if (++_depth > MaximumDepth) return null;
        var span = Here(width);
        var items = new List<YamlNode>();
        while (!AtEnd && Column == indent && IsItem())
        {
            _at++;
            SkipSpaces();
            if (AtLineEnd() || ReadItem(indent) is not { } item) return null;
            items.Add(item);
        }
        _depth--;
        return AtEnd || Column <= indent ? new YamlSequence(items, span) : null;
    }

    YamlNode? ReadItem(int indent)
    {
        if (IsItem()) return null;
        if (_text[_at] is '{' or '[' or '"' or '\'') return StartsQuotedKey() ? ReadMapping(Column) : ReadInline(indent);
        return StartsKey() ? ReadMapping(Column) : ReadInline(indent);
    }

    /// <summary>The value after a key: on the same line, or indented below it.</summary>
    YamlNode? ReadValue(int indent)
    {
        var afterColon = Here(0);
        SkipSpaces();
        if (!AtLineEnd()) return ReadInline(indent);
        if (!NextContent()) return null;
        if (AtEnd || Column < indent) return new YamlScalar("", true, afterColon);
        if (Column == indent) return IsItem() ? ReadSequence(indent, 1) : new YamlScalar("", true, afterColon);
        return IsItem() ? ReadSequence(Column, 0) : StartsKey() || StartsQuotedKey() ? ReadMapping(Column) : null;
    }

    /// <summary>A value on one line; a line below that is indented further would continue it, which the full parser knows better.</summary>
    YamlNode? ReadInline(int indent)
    {
        if (ReadFlowNode(inFlow: false) is not { } node) return null;
        SkipSpaces();
        if (!AtLineEnd() || !NextContent()) return null;
        return AtEnd || Column <= indent ? node : null;
    }

    YamlNode? ReadFlowNode(bool inFlow) => _text[_at] switch
    {
        '{' => ReadFlowMapping(),
        '[' => ReadFlowSequence(),
        '"' or '\'' => ReadQuoted(),
        _ => ReadPlain(inFlow),
    };

    YamlMapping? ReadFlowMapping()
    {
        if (++_depth > MaximumDepth) return null;
        var span = Here(0);
        var entries = new List<YamlEntry>();
        _at++;
        while (true)
        {
            SkipSpaces();
            if (AtLineEnd()) return null;
            if (_text[_at] == '}') break;
            if (ReadKey(inFlow: true) is not { } key) return null;
            foreach (var entry in entries)
            {
                if (entry.Key == key.Text) return null;
            }
            SkipSpaces();
            if (AtLineEnd()) return null;
            var value = _text[_at] is ',' or '}' ? new YamlScalar("", true, Here(0)) : ReadFlowNode(inFlow: true);
            if (value is null || !EndsItem('}')) return null;
            entries.Add(new YamlEntry(key.Text, key.Span, value));
        }
        _at++;
        _depth--;
        return new YamlMapping(entries, span);
    }

    YamlSequence? ReadFlowSequence()
    {
        if (++_depth > MaximumDepth) return null;
        var span = Here(0);
        var items = new List<YamlNode>();
        _at++;
        while (true)
        {
            SkipSpaces();
            if (AtLineEnd()) return null;
            if (_text[_at] == ']') break;
            if (_text[_at] == ',' || ReadFlowNode(inFlow: true) is not { } item || !EndsItem(']')) return null;
            items.Add(item);
        }
        _at++;
        _depth--;
        return new YamlSequence(items, span);
    }

    /// <summary>Passes the comma after an item; stays before the closing bracket. False at anything else.</summary>
    bool EndsItem(char close)
    {
        SkipSpaces();
        if (AtLineEnd()) return false;
        if (_text[_at] == close) return true;
        if (_text[_at] != ',') return false;
        _at++;
        return true;
    }

    /// <summary>A key with its colon.</summary>
    YamlScalar? ReadKey(bool inFlow)
    {
        var key = _text[_at] is '"' or '\'' ? ReadQuoted() : ReadPlain(inFlow);
        if (key is null || AtEnd || _text[_at] != ':' || key.Text.Length > 512) return null;
        _at++;
        return AtEnd || _text[_at] is ' ' or '\n' or '\r' ? key : null;
    }

    YamlScalar? ReadQuoted()
    {
        var quote = _text[_at];
        for (var i = _at + 1; i < _text.Length; i++)
        {
            var c = _text[i];
            if (c is '\n' or '\r' or '\\' or '\t') return null;
            if (c != quote) continue;
            if (i + 1 < _text.Length && _text[i + 1] == quote) return null;
            var scalar = new YamlScalar(_text[(_at + 1)..i], false, Here(i + 1 - _at));
            _at = i + 1;
            return scalar;
        }
        return null;
    }

    YamlScalar? ReadPlain(bool inFlow)
    {
        if (!StartsPlain()) return null;
        var end = PlainEnd(inFlow);
        if (end < 0) return null;
        var scalar = new YamlScalar(_text[_at..end], true, Here(end - _at));
        _at = end;
        return scalar;
    }

    bool StartsPlain()
    {
        var c = _text[_at];
        if (c == '-') return _at + 1 < _text.Length && _text[_at + 1] is not (' ' or '\n' or '\r' or '-' or ',' or '[' or ']' or '{' or '}');
        return !",[]{}#&*!|>'\"%@`?:".Contains(c, StringComparison.Ordinal) && c > ' ';
    }

    /// <summary>Where a plain scalar ends, spaces behind it not counted; -1 where that takes more than this reader knows.</summary>
    int PlainEnd(bool inFlow)
    {
        var end = _at;
        for (var i = _at; i < _text.Length; i++)
        {
            var c = _text[i];
            if (c is '\n' or '\r') return end;
            if (c is '\t' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' || (c < ' ')) return -1;
            if (c == ' ') continue;
            if (c == '#' && _text[i - 1] == ' ') return inFlow ? -1 : end;
            if (c == ':')
            {
                if (i + 1 == _text.Length || _text[i + 1] is ' ' or '\n' or '\r') return i == end ? end : -1;
                if (inFlow && _text[i + 1] is ',' or '[' or ']' or '{' or '}') return -1;
            }
            if (inFlow && c is ',' or ']' or '}') return end;
            if (inFlow && c is '[' or '{') return -1;
            end = i + 1;
        }
        return end;
    }

    /// <summary>The line goes on as <c>key: …</c>.</summary>
    bool StartsKey()
    {
        if (!StartsPlain()) return false;
        for (var i = _at; i < _text.Length && _text[i] is not ('\n' or '\r'); i++)
        {
            if (_text[i] == '#' && _text[i - 1] == ' ') return false;
            if (_text[i] == ':' && (i + 1 == _text.Length || _text[i + 1] is ' ' or '\n' or '\r')) return true;
        }
        return false;
    }

    bool StartsQuotedKey()
    {
        var quote = _text[_at];
        if (quote is not ('"' or '\'')) return false;
        var close = _text.IndexOf(quote, _at + 1);
        return close > 0 && close + 1 < _text.Length && _text[close + 1] == ':';
    }

    bool IsItem() => _text[_at] == '-' && (_at + 1 == _text.Length || _text[_at + 1] is ' ' or '\n' or '\r');

    void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    /// <summary>At the end of the line, or before a comment.</summary>
    bool AtLineEnd() => AtEnd || _text[_at] is '\n' or '\r' || (_text[_at] == '#' && _at > _lineStart && _text[_at - 1] == ' ');

    /// <summary>Goes to the first character of the next line that says something; false where only the full parser can.</summary>
    bool NextContent()
    {
        GoToNextLine();
        return SkipToContent();
    }

    bool SkipToContent()
    {
        while (true)
        {
            SkipSpaces();
            if (AtEnd) return true;
            var c = _text[_at];
            if (c is not ('\n' or '\r' or '#')) return c is not ('\t' or '%' or '\uFEFF') && !IsMarker();
            GoToNextLine();
        }
    }

    void GoToNextLine()
    {
        var lineEnd = AtEnd ? -1 : _text.IndexOf('\n', _at);
        if (lineEnd < 0)
        {
            _at = _text.Length;
            return;
        }
        _at = lineEnd + 1;
        _line++;
        _lineStart = _at;
    }

    bool IsMarker() => Column == 0 && (_text.AsSpan(_at).StartsWith("---") || _text.AsSpan(_at).StartsWith("..."));

    SourceSpan Here(int width) => new(_file, _line, Column + 1, Column + 1 + width);

    /// <summary>A carriage return alone ends lines in YAML, but not here.</summary>
    static bool HasLoneReturn(string text)
    {
        for (var i = text.IndexOf('\r'); i >= 0; i = text.IndexOf('\r', i + 1))
        {
            if (i + 1 == text.Length || text[i + 1] != '\n') return true;
        }
        return false;
    }
}
