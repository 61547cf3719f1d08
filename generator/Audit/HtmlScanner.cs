using System.Runtime.CompilerServices;

namespace Mingzhang.Audit;

/// <summary>
/// Walks over the tags and texts of a UTF-8 page without building a tree: enough to read our own pages back at the speed of the
/// disk. It is not a parser of arbitrary HTML; <see cref="DomAudit"/> uses a real one.
/// </summary>
ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    readonly ReadOnlySpan<byte> _html = html;
    int _at;

    /// <summary>Where the current piece begins.</summary>
    public int Offset { get; private set; }

    /// <summary>The current tag's name, empty for text.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>Everything between the name and <c>&gt;</c>.</summary>
    public ReadOnlySpan<byte> Attributes { get; private set; }

    /// <summary>The text before the current tag.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>Moves to the next tag; false at the end of the page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        while (true)
        {
            var open = _html[_at..].IndexOf((byte)'<');
            if (open < 0)
            {
                Text = _html[_at..];
                _at = _html.Length;
                return false;
            }
            Text = _html.Slice(_at, open);
            Offset = _at + open;
            if (_html[Offset..].StartsWith("<!--"u8))
            {
                Skip("-->"u8);
                continue;
            }
            ReadTag();
            return true;
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
        var at = Offset + 1;
        IsEnd = at < _html.Length && _html[at] == '/';
        if (IsEnd) at++;
        var nameEnd = at;
        while (nameEnd < _html.Length && _html[nameEnd] is not ((byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'/')) nameEnd++;
        if (nameEnd < _html.Length && _html[nameEnd] == '>')
        {
            Name = _html[at..nameEnd];
            Attributes = default;
            _at = nameEnd + 1;
            return;
        }
        Name = _html[at..nameEnd];
        var end = TagEnd(nameEnd);
        Attributes = _html[nameEnd..end];
        _at = Math.Min(end + 1, _html.Length);
    }

    /// <summary>The position of the closing bracket, past any bracket inside quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
