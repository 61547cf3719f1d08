using System.Globalization;
using System.Text;

namespace Mingzhang.Print.Markup;

/// <summary>Character references: <c>&amp;amp;</c>, <c>&amp;#12288;</c>, <c>&amp;#x3000;</c>.</summary>
static class CharacterReferences
{
    static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["amp"] = "&",
        ["lt"] = "<",
        ["gt"] = ">",
        ["quot"] = "\"",
        ["apos"] = "'",
        ["nbsp"] = "\u00A0",
        ["ensp"] = "\u2002",
        ["emsp"] = "\u2003",
        ["thinsp"] = "\u2009",
        ["ndash"] = "–",
        ["mdash"] = "—",
        ["hellip"] = "…",
        ["middot"] = "·",
        ["times"] = "×",
        ["ldquo"] = "“",
        ["rdquo"] = "”",
        ["lsquo"] = "‘",
        ["rsquo"] = "’",
        ["copy"] = "©",
        ["sect"] = "§",
        ["yen"] = "¥",
        ["le"] = "≤",
        ["ge"] = "≥",
    };

    public static IEnumerable<string> Names => Named.Keys;

    /// <summary>The text with its references resolved; reports the offset of one that is not known within the raw text.</summary>
    public static string Resolve(ReadOnlySpan<char> raw, Action<int, string> unknown)
    {
        var next = raw.IndexOf('&');
        if (next < 0)
            return raw.ToString();
        var text = new StringBuilder(raw.Length);
        var done = 0;
        while (next >= 0)
        {
            text.Append(raw[done..next]);
            var length = raw[next..].IndexOf(';');
            var name = length > 1 ? raw[(next + 1)..(next + length)].ToString() : "";
            if (Value(name) is { } value)
            {
                text.Append(value);
                done = next + length + 1;
            }
            else
            {
                unknown(next, length is > 1 and < 12 ? $"&{name};" : "&");
                text.Append('&');
                done = next + 1;
            }
            var further = raw[done..].IndexOf('&');
            next = further < 0 ? -1 : done + further;
        }
        return text.Append(raw[done..]).ToString();
    }

    static string? Value(string name)
    {
        if (Named.TryGetValue(name, out var value))
            return value;
        if (name.Length < 2 || name[0] != '#')
            return null;
        var parsed = name[1] is 'x' or 'X'
            ? int.TryParse(name.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return parsed && Rune.IsValid(code) && code > 0 ? new Rune(code).ToString() : null;
    }
}
