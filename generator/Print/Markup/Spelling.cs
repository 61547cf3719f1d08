namespace Mingzhang.Print.Markup;

/// <summary>Finds what was probably meant.</summary>
static class Spelling
{
    /// <summary>The known name nearest to the one written, or an empty string where none is near.</summary>
    public static string Nearest(string written, IEnumerable<string> known)
    {
        var best = "";
        var bestDistance = Math.Max(1, written.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var distance = Distance(written, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Changes, insertions, losses and swaps of neighbours that lead from one to the other.</summary>
    static int Distance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }
        return previous[right.Length];
    }
}
