namespace Mingzhang.Sources.Formatting;

/// <summary>The lines that two texts differ in: what both begin and end with is left out.</summary>
public sealed record LineDiff(int FirstLine, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>The first run of differing lines up to the last; empty where the texts are equal line by line.</summary>
    public static LineDiff Between(string before, string after)
    {
        var (old, tidy) = (before.ReplaceLineEndings("\n").Split('\n'), after.Split('\n'));
        var start = 0;
        while (start < old.Length && start < tidy.Length && old[start] == tidy[start]) start++;
        var end = 0;
        while (end < old.Length - start && end < tidy.Length - start && old[^(end + 1)] == tidy[^(end + 1)]) end++;
        return new LineDiff(start + 1, old[start..^end], tidy[start..^end]);
    }
}
