using System.Collections.Concurrent;
using Mingzhang.Model;

namespace Mingzhang.Site.Forms;

/// <summary>The ASCII forms of the names that a form layout uses, hashed once for all forms.</summary>
sealed class FieldAnchors
{
    readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>The id of a field on its form's page: its address.</summary>
    public string Of(string form, string field) => $"projects/{form}/{KeyOf(field)}";

    public string KeyOf(string name) => _keys.GetOrAdd(name, Anchor.OfKey);
}
