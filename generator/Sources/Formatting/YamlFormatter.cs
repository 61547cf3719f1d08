using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources.Formatting;

/// <summary>
/// Tidies YAML line by line, so that comments and the writer's own grouping stay: no space at line ends, one space after a key's
/// colon, one blank line where several stood, one line end at the end.
/// </summary>
static class YamlFormatter
{
    public static string? Format(SourceText source)
    {
        var findings = new FindingList();
        if (YamlReader.ReadMapping(source, findings) is null || findings.HasErrors) return null;
        var text = new StringBuilder(source.Text.Length);
        var blank = true;
        var block = -1;
        foreach (var raw in source.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.TrimEnd(' ', '\t');
            if (line.Length == 0)
            {
                if (block >= 0) text.Append('\n');
                else if (!blank) text.Append('\n');
                blank = true;
                continue;
            }
            blank = false;
            var indent = line.Length - line.TrimStart(' ').Length;
            if (block >= 0 && indent <= block) block = -1;
            if (block < 0)
            {
                line = OneSpaceAfterKey(line, indent);
                if (OpensBlock(line)) block = indent;
            }
            text.Append(block >= 0 && indent > block ? raw : line).Append('\n');
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The same keys, values and ways of quoting, in the same order.</summary>
    public static bool MeansTheSame(YamlNode? before, YamlNode? after) => (before, after) switch
    {
        (YamlScalar old, YamlScalar tidy) => old.Text == tidy.Text && old.Plain == tidy.Plain,
        (YamlSequence old, YamlSequence tidy) => old.Items.Count == tidy.Items.Count && old.Items.Zip(tidy.Items).All(pair => MeansTheSame(pair.First, pair.Second)),
        (YamlMapping old, YamlMapping tidy) => MeanTheSame(old.Entries, tidy.Entries),
        _ => before is null && after is null,
    };

    static bool MeanTheSame(ReadOnlySpan<YamlEntry> before, ReadOnlySpan<YamlEntry> after)
    {
        if (before.Length != after.Length) return false;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].Key != after[i].Key || !MeansTheSame(before[i].Value, after[i].Value)) return false;
        }
        return true;
    }

    /// <summary>A block text (<c>|</c> or <c>&gt;</c>) begins after this line: what is deeper stays to the letter.</summary>
    static bool OpensBlock(string line) =>
        line.EndsWith(": |", StringComparison.Ordinal) || line.EndsWith(": >", StringComparison.Ordinal)
        || line.EndsWith("|-", StringComparison.Ordinal) || line.EndsWith(">-", StringComparison.Ordinal)
        || line.EndsWith("|+", StringComparison.Ordinal) || line.EndsWith(">+", StringComparison.Ordinal);

    static string OneSpaceAfterKey(string line, int indent)
    {
        if (line[indent] is '#' or '"' or '\'' or '{' or '[') return line;
        var colon = line.IndexOf(": ", indent, StringComparison.Ordinal);
        if (colon < 0 || line.AsSpan(indent, colon - indent).IndexOfAny("#\"'{[") >= 0) return line;
        var value = line.AsSpan(colon + 2).TrimStart(' ');
        return value.IsEmpty || value[0] == '#' ? line : string.Concat(line.AsSpan(0, colon + 2), value);
    }
}
