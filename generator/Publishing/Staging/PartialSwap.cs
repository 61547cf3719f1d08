namespace Mingzhang.Publishing.Staging;

/// <summary>
/// Puts the top folders and files of a site in place that a build has made anew, and leaves the others where they are: the cost of a
/// change does not grow with the site. Each entry is exchanged in one step. A journal stands while that happens; a build that finds
/// one makes sure that no entry is missing and then makes everything anew, because the exchange may have stopped half-way.
/// </summary>
static class PartialSwap
{
    /// <param name="made">Top entries in the staging folder, in the order in which they are put in place.</param>
    /// <param name="gone">Top entries that the new site has no more.</param>
    public static void Run(OutputFolder output, IReadOnlyList<string> made, IReadOnlyList<string> gone)
    {
        Directory.CreateDirectory(output.Aside);
        File.WriteAllLines(output.Journal, made);
        foreach (var entry in made) Exchange(output, entry);
        foreach (var entry in gone) Move(Path.Combine(output.Path, entry), Path.Combine(output.Aside, entry));
        File.Delete(output.Journal);
    }

    /// <summary>Whether an exchange was cut off. If so every entry is brought back into the site, old or new.</summary>
    public static bool Repair(OutputFolder output)
    {
        if (!File.Exists(output.Journal)) return false;
        foreach (var entry in File.ReadAllLines(output.Journal, System.Text.Encoding.UTF8))
        {
            var place = Path.Combine(output.Path, entry);
            if (Path.Exists(place)) continue;
            foreach (var from in (ReadOnlySpan<string>)[output.Staging, output.Aside])
            {
                if (!Path.Exists(Path.Combine(from, entry))) continue;
                Move(Path.Combine(from, entry), place);
                break;
            }
        }
        return true;
    }

    static void Exchange(OutputFolder output, string entry)
    {
        var (fresh, place, aside) = (Path.Combine(output.Staging, entry), Path.Combine(output.Path, entry), Path.Combine(output.Aside, entry));
        if (Path.Exists(place))
        {
            if (SystemFiles.TryExchange(fresh, place))
            {
                Move(fresh, aside);
                return;
            }
            Move(place, aside);
        }
        Move(fresh, place);
    }

    static void Move(string from, string to)
    {
        if (Directory.Exists(from)) Directory.Move(from, to);
        else if (File.Exists(from)) File.Move(from, to, overwrite: true);
    }
}
