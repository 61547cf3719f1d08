using Mingzhang.Documents;

namespace Mingzhang.Sources;

/// <summary>Row keys made of names, and addresses as people write them.</summary>
public static class SourceAddress
{
    /// <summary>The key of a row that is known by its name: folded, and without the slash that divides addresses.</summary>
    public static string RowKey(string name) => TextFolding.Fold(name).Replace('/', '-');

    /// <summary>An address from a source, with its row key folded as the reader folds names, so that （） and () are the same.</summary>
    public static string Normalize(string address)
    {
        var first = address.IndexOf('/', StringComparison.Ordinal);
        if (first < 0 || address.StartsWith("projects/", StringComparison.Ordinal) || address.StartsWith("text/", StringComparison.Ordinal)) return address.Trim();
        var last = address.LastIndexOf('/');
        var column = last > first ? address[last..].Trim() : "";
        var row = last > first ? address[(first + 1)..last] : address[(first + 1)..];
        return $"{address[..first].Trim()}/{RowKey(row)}{column}";
    }
}
