using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>A mapping in the order written.</summary>
public sealed class YamlMapping(YamlEntry[] entries, SourceSpan span) : YamlNode(span)
{
    public ReadOnlySpan<YamlEntry> Entries => entries;

    public YamlEntry? Find(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key) return entry;
        }
        return null;
    }
}
