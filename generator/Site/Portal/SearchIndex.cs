using System.Buffers;
using System.Text;

namespace Mingzhang.Site.Portal;

/// <summary>
/// Writes the search data as a classic script, because <c>fetch</c> and modules fail on <c>file://</c>: one array a record —
/// kind, title, place, address, code, body. Places repeat, so they are numbered.
/// </summary>
static class SearchIndex
{
    public static void Write(IReadOnlyList<DepartmentSummary> departments, IBufferWriter<byte> output)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var placeList = new StringBuilder();
        var records = new StringBuilder();
        foreach (var record in departments.SelectMany(department => department.Search))
        {
            if (!places.TryGetValue(record.Place, out var place))
            {
                places.Add(record.Place, place = places.Count);
                if (place > 0) placeList.Append(',');
                Append(placeList, record.Place);
            }
            records.Append(records.Length > 0 ? ",\n[" : "\n[");
            Append(records, record.Kind);
            Append(records.Append(','), record.Title);
            records.Append(',').Append(place);
            Append(records.Append(','), record.Path);
            Append(records.Append(','), record.Code);
            Append(records.Append(','), record.Body);
            records.Append(']');
        }
        Encoding.UTF8.GetBytes($"window.MINGZHANG_SEARCH={{places:[{placeList}],records:[{records}\n]}};\n", output);
    }

    /// <summary>A JSON string that is also safe inside a script: no &lt;, &gt;, &amp;, no line separators.</summary>
    static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c == '\n') text.Append("\\n");
            else if (c < ' ' || c is '<' or '>' or '&' or '\u2028' or '\u2029' or '\u007f' || char.IsSurrogate(c)) text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else text.Append(c);
        }
        text.Append('"');
    }
}
