using System.Runtime.CompilerServices;

namespace Mingzhang.Audit;

/// <summary>
/// Walks over the tags and texts of a UTF-8 page without building a tree: enough to read our own pages back at the speed of the
/// disk. It is not a parser of arbitrary HTML; <see cref="DomAudit"/> uses a real one.
/// </summary>
ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    const int None = -1;

    readonly ReadOnlySpan<byte> _html = html;
    int _at;
    int _textAt;
    int _nameAt;
    int _nameEnd;
    int _tagEnd;
    int _idAt;
    int _idEnd;
    int _linkAt;
    int _linkEnd;

    /// <summary>Where the current piece begins.</summary>
    public int Offset { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>
    /// Every attribute is written as <c>name="value"</c> or as a mere name, none is an event's or a style, and none that matters comes
    /// twice: then the members below tell all that the audit asks. Else the attributes must be read one by one.
    /// </summary>
    public bool IsPlain { get; private set; }

    /// <summary>A plain tag with a scope.</summary>
    public bool HasScope { get; private set; }

    public readonly bool HasId => _idAt != None;

    /// <summary>A plain tag with href or src.</summary>
    public readonly bool HasLink => _linkAt != None;

    public readonly ReadOnlySpan<byte> Id => HasId ? _html[_idAt.._idEnd] : default;

    public readonly ReadOnlySpan<byte> Link => HasLink ? _html[_linkAt.._linkEnd] : default;

    /// <summary>The current tag's name.</summary>
    public readonly ReadOnlySpan<byte> Name => _html[_nameAt.._nameEnd];

    /// <summary>Everything between the name and <c>&gt;</c>.</summary>
    public readonly ReadOnlySpan<byte> Attributes => _html[_nameEnd.._tagEnd];

    /// <summary>The text before the current tag.</summary>
    public readonly ReadOnlySpan<byte> Text => _html[_textAt..Offset];

    /// <summary>Moves to the next tag; false at the end of the page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        while (true)
        {
            _textAt = _at;
            var open = _html[_at..].IndexOf((byte)'<');
            if (open < 0)
            {
                _at = Offset = _html.Length;
                return false;
            }
            Offset = _at + open;
            if (!_html[Offset..].StartsWith("<!--"u8))
            {
                ReadTag();
                return true;
            }
            Skip("-->"u8);
        }
    }

    /// <summary>Skips to after the end tag of an element whose content is no markup (script, style) and gives that content.</summary>
    public ReadOnlySpan<byte> RawContent(ReadOnlySpan<byte> endTag)
    {
        var length = _html[_at..].IndexOf(endTag);
        if (length < 0) length = _html.Length - _at;
        var content = _html.Slice(_at, length);
        _at += length;
        return content;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void ReadTag()
    {
        var html = _html;
        var at = Offset + 1;
        IsEnd = at < html.Length && html[at] == '/';
        if (IsEnd) at++;
        _nameAt = at;
        while (at < html.Length && IsOfName(html[at])) at++;
        while (at < html.Length && html[at] is not ((byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'/')) at++;
        _nameEnd = at;
        if (at == html.Length || html[at] == '>')
        {
            _tagEnd = at;
            IsPlain = true;
            HasScope = false;
            _idAt = _linkAt = None;
        }
        else
        {
            IsPlain = !IsEnd && ReadPlainAttributes();
            if (!IsPlain) _tagEnd = TagEnd(at);
        }
        _at = Math.Min(_tagEnd + 1, html.Length);
    }

    /// <summary>Finds the end of the tag and what the audit asks of it; false where the attributes are not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    bool ReadPlainAttributes()
    {
        var html = _html;
        HasScope = false;
        _idAt = _linkAt = None;
        for (var at = _nameEnd; at < html.Length;)
        {
            if (html[at] == '>')
            {
                _tagEnd = at;
                return true;
            }
            if (html[at] is (byte)' ' or (byte)'\n' or (byte)'/')
            {
                at++;
                continue;
            }
            var nameAt = at;
            while (at < html.Length && IsOfName(html[at])) at++;
            var name = html[nameAt..at];
            if (name.IsEmpty || name.StartsWith("on"u8) || name.SequenceEqual("style"u8) || at + 2 >= html.Length) return false;
            if (html[at] != '=')
            {
                if (Matters(name)) return false;
                continue;
            }
            var valueAt = at + 2;
            var length = html[at + 1] == '"' ? html[valueAt..].IndexOf((byte)'"') : None;
            if (length < 0) return false;
            at = valueAt + length + 1;
            if (!Matters(name)) continue;
            if (name[0] == 'i')
            {
                if (HasId) return false;
                (_idAt, _idEnd) = (valueAt, valueAt + length);
            }
            else if (name.Length == "scope"u8.Length)
            {
                if (HasScope || length == 0) return false;
                HasScope = true;
            }
            else
            {
                if (HasLink) return false;
                (_linkAt, _linkEnd) = (valueAt, valueAt + length);
            }
        }
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Matters(ReadOnlySpan<byte> name) => name[0] switch
    {
        (byte)'i' => name.SequenceEqual("id"u8),
        (byte)'h' => name.SequenceEqual("href"u8),
        (byte)'s' => name.SequenceEqual("src"u8) || name.SequenceEqual("scope"u8),
        _ => false,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsOfName(byte c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 || c is (byte)'-' or (byte)':';

    /// <summary>The position of the closing bracket, past any bracket inside quotes.</summary>
    readonly int TagEnd(int from)
    {
        for (var at = from; at < _html.Length; at++)
        {
            var hit = _html[at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (hit < 0) return _html.Length;
            at += hit;
            if (_html[at] == '>') return at;
            var close = _html[(at + 1)..].IndexOf(_html[at]);
            if (close < 0) return _html.Length;
            at += close + 1;
        }
        return _html.Length;
    }

    void Skip(ReadOnlySpan<byte> terminator)
    {
        var end = _html[Offset..].IndexOf(terminator);
        _at = end < 0 ? _html.Length : Offset + end + terminator.Length;
    }
}
