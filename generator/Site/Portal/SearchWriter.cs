using System.Globalization;
using Mingzhang.Templating.Output;

namespace Mingzhang.Site.Portal;

/// <summary>Writes what a department adds to the search data, record by record, as it stands there.</summary>
sealed class SearchWriter
{
    [ThreadStatic]
    static SearchWriter? _free;

    readonly Utf8Output _places = new(4 * 1024);
    readonly Utf8Output _records = new(64 * 1024);
    readonly Dictionary<string, int> _placeNumbers = new(StringComparer.Ordinal);

    /// <summary>The writer of the thread, empty.</summary>
    public static SearchWriter Begin()
    {
        var writer = _free ?? new SearchWriter();
        _free = null;
        return writer;
    }

    /// <summary>Begins a record; its last part, the body, may come in pieces.</summary>
    /// <param name="kind"><c>table</c>, <c>row</c>, <c>form</c> or <c>text</c>.</param>
    /// <param name="place">Where it stands: year and department, and the table for a row.</param>
    /// <param name="page">From the root of the site.</param>
    /// <param name="anchor">The id on the page, or empty.</param>
    /// <param name="code">The code of a row, else empty.</param>
    public void BeginRecord(string kind, ReadOnlySpan<char> title, string place, ReadOnlySpan<char> page, ReadOnlySpan<char> anchor, ReadOnlySpan<char> code)
    {
        _records.Write(_records.Length > 0 ? ",\n[\""u8 : "\n[\""u8);
        Write(_records, kind);
        _records.Write("\",\""u8);
        Write(_records, title);
        _records.Write([(byte)'"', (byte)',', SearchBlock.PlaceMark]);
        Number(_records, NumberOf(place));
        _records.Write(",\""u8);
        Write(_records, page);
        if (anchor.Length > 0)
        {
            _records.Write("#"u8);
            Write(_records, anchor);
        }
        _records.Write("\",\""u8);
        Write(_records, code);
        _records.Write("\",\""u8);
    }

    /// <summary>Adds to the text of the record that is searched besides its title.</summary>
    public void Body(ReadOnlySpan<char> text) => Write(_records, text);

    /// <summary>Adds an amount to the text of the record, as pages show it.</summary>
    public void Body(decimal amount) => Numbers.Write(_records, amount, 2);

    public void EndRecord() => _records.Write("\"]"u8);

    /// <summary>What was written; the writer is empty again.</summary>
    public SearchBlock End()
    {
        var block = new SearchBlock(_places.Written.ToArray(), _placeNumbers.Count, _records.Written.ToArray());
        _places.Clear();
        _records.Clear();
        _placeNumbers.Clear();
        _free = this;
        return block;
    }

    int NumberOf(string place)
    {
        if (_placeNumbers.TryGetValue(place, out var number)) return number;
        _placeNumbers.Add(place, number = _placeNumbers.Count);
        _places.Write(number > 0 ? ",\""u8 : "\""u8);
        Write(_places, place);
        _places.Write("\""u8);
        return number;
    }

    static void Number(Utf8Output output, int number)
    {
        number.TryFormat(output.GetSpan(11), out var length, default, CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    static void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i])) continue;
            output.Write(text[start..i]);
            Escape(output, text[i]);
            start = i + 1;
        }
        output.Write(text[start..]);
    }

    /// <summary>Whether a JSON string that is also safe inside a script holds a character as it is: no &lt;, &gt;, &amp;, no line separators.</summary>
    static bool IsPlain(char c) => c < '\u007f'
        ? c >= ' ' && c is not ('"' or '\\' or '<' or '>' or '&')
        : c is not ('\u007f' or '\u2028' or '\u2029') && !char.IsSurrogate(c);

    static void Escape(Utf8Output output, char c)
    {
        if (c is '"' or '\\') output.Write([(byte)'\\', (byte)c]);
        else if (c == '\n') output.Write("\\n"u8);
        else
        {
            output.Write("\\u"u8);
            ((int)c).TryFormat(output.GetSpan(4), out var length, "x4", CultureInfo.InvariantCulture);
            output.Advance(length);
        }
    }
}
