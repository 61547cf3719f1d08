using System.Globalization;
using System.Text;

namespace Mingzhang.Preview.Serving;

/// <summary>
/// The path of a request as its raw target says it, decoded exactly once. What could mean two things to two readers (dot segments,
/// empty segments, backslashes, control characters, a percent sign that survives decoding) is refused, never tidied up.
/// </summary>
static class RequestPath
{
    const int Longest = 2048;

    /// <summary>The decoded path with its leading slash, or null where it is refused.</summary>
    public static string? Read(string rawTarget)
    {
        var query = rawTarget.IndexOf('?', StringComparison.Ordinal);
        var raw = query < 0 ? rawTarget : rawTarget[..query];
        if (raw.Length is 0 or > Longest || raw[0] != '/' || Decode(raw) is not { } path) return null;
        foreach (var c in path)
        {
            if (char.IsControl(c) || c is '\\' or '%' or ':' or '#' or '\uFFFD') return null;
        }
        var segments = path[1..].Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isEmpty = segments[i].Length == 0 && i < segments.Length - 1;
            if (isEmpty || segments[i].Trim() is "." or "..") return null;
        }
        return path;
    }

    static string? Decode(string raw)
    {
        var bytes = new byte[raw.Length];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c > '\u007e') return null;
            if (c != '%')
            {
                bytes[length++] = (byte)c;
                continue;
            }
            if (i + 2 >= raw.Length || !byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[length])) return null;
            length++;
            i += 2;
        }
        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
