using System.Buffers;
using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// Reads the plain YAML that budget sources are written in: block mappings and lists, flow collections, scalars on one line.
/// Whatever else a document holds, and every fault, it leaves to the full parser by giving up: this reader makes no decision of
/// its own, it only spares a large site a few seconds and a small one the start of a parser (tests hold both trees together).
/// </summary>
ref struct YamlQuickReader
{
    const int MaximumDepth = 24;

    static readonly SearchValues<char> DoubleQuotedEnds = SearchValues.Create("\"\\\n\r\t");
    static readonly SearchValues<char> SingleQuotedEnds = SearchValues.Create("'\\\n\r\t");

    readonly YamlDesk _desk;
    readonly string _file;
    readonly ReadOnlySpan<char> _text;
    int _at;
    int _line = 1;
    int _lineStart;
    int _depth;
    int _flowIndent;

    YamlQuickReader(SourceText source, YamlDesk desk)
    {
        (_desk, _file) = (desk, source.File);
        _text = source.Characters;
    }

    int Column => _at - _lineStart;

    bool AtEnd => _at >= _text.Length;

    /// <summary>The root, or null where the full parser has to decide.</summary>
    public static YamlMapping? TryRead(SourceText source)
    {
        if (HasLoneReturn(source.Characters)) return null;
        var desk = YamlDesk.Take();
        var root = new YamlQuickReader(source, desk).ReadRoot();
        desk.Leave();
        return root;
    }

    YamlMapping? ReadRoot()
    {
        if (!SkipToContent() || AtEnd || Column != 0) return null;
        return ReadMapping(0) is { } root && AtEnd ? root : null;
    }

    YamlMapping? ReadMapping(int indent)
    {
        if (++_depth > MaximumDepth) return null;
        var span = Here(0);
        var first = _desk.EntryCount;
        while (!AtEnd && Column == indent)
        {
            if (IsItem() || ReadKey(first, inFlow: false, out var keySpan) is not { } key || ReadValue(indent) is not { } value) return null;
            _desk.Push(new YamlEntry(key, keySpan, value));
        }
        _depth--;
        return AtEnd || Column < indent ? new YamlMapping(_desk.PopEntries(first), span) : null;
    }

    YamlSequence? ReadSequence(int indent, int width)
    {
        if (++_depth > MaximumDepth) return null;
        var span = Here(width);
        var first = _desk.ItemCount;
        while (!AtEnd && Column == indent && IsItem())
        {
            _at++;
            SkipSpaces();
            if (AtLineEnd() || ReadItem(indent) is not { } item) return null;
            _desk.Push(item);
        }
        _depth--;
        return AtEnd || Column <= indent ? new YamlSequence(_desk.PopItems(first), span) : null;
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

    /// <summary>A value on one line, or in brackets; a line below that is indented further would continue it, which the full parser knows better.</summary>
    YamlNode? ReadInline(int indent)
    {
        _flowIndent = indent;
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
        var first = _desk.EntryCount;
        _at++;
        while (true)
        {
            if (!GoToItem()) return null;
            if (_text[_at] == '}') break;
            if (ReadKey(first, inFlow: true, out var keySpan) is not { } key) return null;
            SkipSpaces();
            if (AtLineEnd()) return null;
            var value = _text[_at] is ',' or '}' ? new YamlScalar("", true, Here(0)) : ReadFlowNode(inFlow: true);
            if (value is null || !EndsItem('}')) return null;
            _desk.Push(new YamlEntry(key, keySpan, value));
        }
        _at++;
        _depth--;
        return new YamlMapping(_desk.PopEntries(first), span);
    }

    YamlSequence? ReadFlowSequence()
    {
        if (++_depth > MaximumDepth) return null;
        var span = Here(0);
        var first = _desk.ItemCount;
        _at++;
        while (true)
        {
            if (!GoToItem()) return null;
            if (_text[_at] == ']') break;
            if (_text[_at] == ',' || ReadFlowNode(inFlow: true) is not { } item || !EndsItem(']')) return null;
            _desk.Push(item);
        }
        _at++;
        _depth--;
        return new YamlSequence(_desk.PopItems(first), span);
    }

    /// <summary>Goes to what comes after an opening bracket or a comma, which may be on a line below that is indented further.</summary>
    bool GoToItem()
    {
        SkipSpaces();
        return !AtLineEnd() || (NextContent() && !AtEnd && Column > _flowIndent);
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

    /// <summary>A key with its colon; null for one that the mapping has already.</summary>
    string? ReadKey(int first, bool inFlow, out SourceSpan span)
    {
        var end = _text[_at] is '"' or '\'' ? QuotedEnd() : PlainEnd(inFlow);
        span = Here(end - _at);
        if (end < 0 || end == _text.Length || _text[end] != ':' || end - _at > 512) return null;
        var key = TextPool.Of(_text[_at] is '"' or '\'' ? _text[(_at + 1)..(end - 1)] : _text[_at..end]);
        if (_desk.HasKey(first, key)) return null;
        _at = end + 1;
        return AtEnd || _text[_at] is ' ' or '\n' or '\r' ? key : null;
    }

    YamlScalar? ReadQuoted()
    {
        var end = QuotedEnd();
        if (end < 0) return null;
        var scalar = new YamlScalar(TextPool.Of(_text[(_at + 1)..(end - 1)]), false, Here(end - _at));
        _at = end;
        return scalar;
    }

    YamlScalar? ReadPlain(bool inFlow)
    {
        var end = PlainEnd(inFlow);
        if (end < 0) return null;
        var scalar = new YamlScalar(TextPool.Of(_text[_at..end]), true, Here(end - _at));
        _at = end;
        return scalar;
    }

    /// <summary>Behind the closing quote; -1 where the text between takes more than this reader knows.</summary>
    int QuotedEnd()
    {
        var quote = _text[_at];
        var rest = _text[(_at + 1)..];
        var close = rest.IndexOfAny(quote == '"' ? DoubleQuotedEnds : SingleQuotedEnds);
        if (close < 0 || rest[close] != quote || (close + 1 < rest.Length && rest[close + 1] == quote)) return -1;
        return _at + close + 2;
    }

    bool StartsPlain()
    {
        var c = _text[_at];
        if (IsLetter(c)) return true;
        if (c == '-') return _at + 1 < _text.Length && _text[_at + 1] is not (' ' or '\n' or '\r' or '-' or ',' or '[' or ']' or '{' or '}');
        return !",[]{}#&*!|>'\"%@`?:".Contains(c, StringComparison.Ordinal) && c > ' ';
    }

    /// <summary>Where a plain scalar ends, spaces behind it not counted; -1 where that takes more than this reader knows.</summary>
    int PlainEnd(bool inFlow)
    {
        if (!StartsPlain()) return -1;
        var end = _at;
        for (var i = _at; i < _text.Length; i++)
        {
            var c = _text[i];
            if (IsLetter(c))
            {
                end = i + 1;
                continue;
            }
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

    /// <summary>One of the characters that most texts consist of, which mean nothing to YAML.</summary>
    static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u3000' and < '\uF000';

    /// <summary>The line goes on as <c>key: …</c>.</summary>
    bool StartsKey()
    {
        if (!StartsPlain()) return false;
        for (var i = _at; i < _text.Length; i++)
        {
            var mark = _text[i..].IndexOfAny(":#\n\r");
            if (mark < 0) return false;
            i += mark;
            if (_text[i] == ':' && (i + 1 == _text.Length || _text[i + 1] is ' ' or '\n' or '\r')) return true;
            if (_text[i] is '\n' or '\r' || (_text[i] == '#' && _text[i - 1] == ' ')) return false;
        }
        return false;
    }

    bool StartsQuotedKey()
    {
        var quote = _text[_at];
        if (quote is not ('"' or '\'')) return false;
        var rest = _text[(_at + 1)..];
        var close = rest.IndexOf(quote);
        return close >= 0 && close + 1 < rest.Length && rest[close + 1] == ':';
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
        var lineEnd = AtEnd ? -1 : _text[_at..].IndexOf('\n');
        if (lineEnd < 0)
        {
            _at = _text.Length;
            return;
        }
        _at += lineEnd + 1;
        _line++;
        _lineStart = _at;
    }

    bool IsMarker() => Column == 0 && (_text[_at..].StartsWith("---") || _text[_at..].StartsWith("..."));

    SourceSpan Here(int width) => new(_file, _line, Column + 1, Column + 1 + width);

    /// <summary>A carriage return alone ends lines in YAML, but not here.</summary>
    static bool HasLoneReturn(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('\r'); i >= 0; i = text.IndexOf('\r'))
        {
            if (i + 1 == text.Length || text[i + 1] != '\n') return true;
            text = text[(i + 1)..];
        }
        return false;
    }
}
