namespace Mingzhang.Diagnostics;

/// <summary>Finds the known name nearest to a mistyped one (edit distance with swapped neighbours as one edit, at most a third of its length, ties in given order).</summary>
public static class Suggestion
{
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        string? best = null;
        var limit = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= limit) continue;
            var distance = Distance(name, candidate);
            if (distance >= limit) continue;
            best = candidate;
            limit = distance;
        }
        return best;
    }

    static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, previous, current) = (previous, current, beforeLast);
        }
        return previous[b.Length];
    }
}
