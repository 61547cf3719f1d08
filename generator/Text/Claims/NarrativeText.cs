using Mingzhang.Documents;

namespace Mingzhang.Text.Claims;

/// <summary>
/// The words of a written section, folded, with lines that a page break or a line end cut joined again. Every folded character
/// knows where it stands in the section.
/// </summary>
sealed class NarrativeText
{
    readonly char[] _chars;
    readonly int[] _origins;
    readonly List<Passage> _passages = [];
    readonly string _markdown;
    int _length;
    int _start;

    NarrativeText(string markdown)
    {
        _markdown = markdown;
        _chars = new char[markdown.Length];
        _origins = new int[markdown.Length];
    }

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    public IReadOnlyList<Passage> Passages => _passages;

    public static NarrativeText Of(string markdown)
    {
        var text = new NarrativeText(markdown);
        text.ReadLines();
        return text;
    }

    /// <summary>Where a folded character stands in the section.</summary>
    public int OriginOf(int offset) => offset < _length ? _origins[offset] : _markdown.Length;

    /// <summary>The words between two folded offsets as they were written.</summary>
    public string Written(int start, int end) =>
        end <= start ? "" : _markdown[_origins[start]..(_origins[end - 1] + 1)].ReplaceLineEndings("");

    /// <summary>How deep a paragraph is numbered: 一、 1, （一） 2, 1. 3, （1） 4, ① 5; 0 for one without a number.</summary>
    public int LevelOf(Passage passage)
    {
        const string numerals = "一二三四五六七八九十";
        var chars = Chars[passage.Start..passage.End];
        if (chars[0] is >= '①' and <= '⑳') return 5;
        var open = chars[0] == '(' ? 1 : 0;
        var end = open;
        while (end < chars.Length && end < open + 3 && numerals.Contains(chars[end])) end++;
        var isNumeral = end > open;
        while (!isNumeral && end < chars.Length && end < open + 2 && char.IsAsciiDigit(chars[end])) end++;
        if (end == open || end >= chars.Length) return 0;
        if (open == 1) return chars[end] == ')' ? isNumeral ? 2 : 4 : 0;
        return chars[end] is '、' or '.' or ')' && (end + 1 >= chars.Length || !char.IsAsciiDigit(chars[end + 1])) ? isNumeral ? 1 : 3 : 0;
    }

    void ReadLines()
    {
        var at = 0;
        while (at < _markdown.Length)
        {
            var end = _markdown.IndexOfAny(LineEnds, at);
            if (end < 0) end = _markdown.Length;
            ReadLine(at, end);
            at = end + 1;
        }
        EndPassage(0);
    }

    static readonly char[] LineEnds = ['\n', '\r'];

    void ReadLine(int start, int end)
    {
        while (start < end && TextFolding.IsSpace(_markdown[start])) start++;
        while (end > start && TextFolding.IsSpace(_markdown[end - 1])) end--;
        var line = _markdown.AsSpan(start, end - start);
        if (line.IsEmpty)
        {
            EndPassage(0);
            return;
        }
        if (IsPageNumber(line)) return;
        if (line[0] == '#')
        {
            EndPassage(0);
            var level = line.IndexOfAnyExcept('#');
            if (level > 0) Append(start + level, end);
            EndPassage(Math.Max(1, level));
            return;
        }
        // The cells of a table in the text are no sentences.
        if (line[0] == '|')
        {
            EndPassage(0);
            return;
        }
        if (ListMarkLength(line) is var mark && mark > 0) EndPassage(0);
        Append(start + mark, end);
    }

    void Append(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = NarrativeFolding.Fold(_markdown[i]);
            if (c == '\0')
            {
                // Words and numbers of ASCII letters keep the space that parts them.
                if (i + 1 < end && _length > _start && char.IsAsciiLetterOrDigit(_markdown[i + 1]) && char.IsAsciiLetterOrDigit(_chars[_length - 1]) && _markdown[i] == ' ') c = ' ';
                else continue;
            }
            if (c == '[' && IsBookmark(i, end, out var last))
            {
                i = last;
                continue;
            }
            if (c == ']' && i + 1 < end && _markdown[i + 1] == '(' && _markdown.IndexOf(')', i, end - i) is var close && close > 0)
            {
                i = close;
                continue;
            }
            if (c == ',' && !GroupsDigits(i, end)) c = '，';
            else if (c == '，' && GroupsWideDigits(i, end)) c = ',';
            _chars[_length] = c;
            _origins[_length++] = i;
        }
    }

    void EndPassage(int level)
    {
        if (_length > _start) _passages.Add(new Passage(_start, _length, level));
        _start = _length;
    }

    bool IsBookmark(int at, int end, out int last)
    {
        last = _markdown.AsSpan(at, end - at).StartsWith("[bookmark", StringComparison.Ordinal) ? _markdown.IndexOf(']', at, end - at) : -1;
        return last > 0;
    }

    bool IsDigitAt(int at, int end) => at >= 0 && at < end && char.IsAsciiDigit(NarrativeFolding.Fold(_markdown[at]));

    bool GroupsDigits(int at, int end) => IsDigitAt(at - 1, end) && IsDigitAt(at + 1, end);

    /// <summary>4，707.09, typed with the Chinese comma: three digits and a point follow.</summary>
    bool GroupsWideDigits(int at, int end) =>
        IsDigitAt(at - 1, end) && IsDigitAt(at + 1, end) && IsDigitAt(at + 2, end) && IsDigitAt(at + 3, end) && at + 5 < end && _markdown[at + 4] is '.' or '．' && IsDigitAt(at + 5, end);

    static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('-' or '—' or ' ' or '第' or '页' or '共' or '/')) return false;
        }
        return digits is > 0 and <= 6;
    }

    /// <summary>A new item begins: a mark of Markdown (which is dropped), or a number as documents print it (一、 （一） 1. 1、).</summary>
    int ListMarkLength(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ') return 2;
        var folded = NarrativeFolding.Fold(line[0]);
        if (folded is '(' or >= '①' and <= '⑳') EndPassage(0);
        var i = 0;
        while (i < line.Length && i < 4 && (char.IsAsciiDigit(NarrativeFolding.Fold(line[i])) || "一二三四五六七八九十".Contains(line[i]))) i++;
        if (i > 0 && i < line.Length && (line[i] == '、' || (NarrativeFolding.Fold(line[i]) == '.' && (i + 1 == line.Length || !char.IsAsciiDigit(line[i + 1]))))) EndPassage(0);
        return 0;
    }
}
