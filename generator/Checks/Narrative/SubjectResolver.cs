using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>
/// Finds the cells that a phrase means. What the phrase says must hold of the cell; what its scope says (the section, the heading, the whole that
/// it is a part of) ranks the cells; what the cell is beyond that counts against it.
/// </summary>
sealed class SubjectResolver(CellIndex index)
{
    /// <summary>A cell of a narrower thing than was said: never meant.</summary>
    const int Excluded = int.MinValue;

    readonly Dictionary<(Facets, Facets, bool), Candidates> _known = [];

    public Candidates Find(Facets said, Facets scope, bool counts)
    {
        if (_known.TryGetValue((said, scope, counts), out var known)) return known;
        return _known[(said, scope, counts)] = Search(said, scope, counts);
    }

    Candidates Search(Facets said, Facets scope, bool counts)
    {
        if (said.Item is { } named) said = said with { Item = index.Known(named) };
        if (scope.Item is { } inherited) scope = scope with { Item = index.Known(inherited) };
        var item = said.Item ?? scope.Item;
        var found = Rank(index.Of(item), said, scope, counts);
        // The item may be only where the sentence stands: 教育支出 100，其中：基本支出 60.
        if (said.Item is null && scope.Item is not null && found.Count == 0) found = Rank(index.Of(null), said, scope with { Item = null }, counts);
        if (found.Count == 0) return Candidates.None;
        var best = found.Max(candidate => candidate.Score);
        var top = found.FindAll(candidate => candidate.Score == best);
        // Where a cell says what was said (当年), one that does not say it confirms nothing.
        var strict = top.TrueForAll(candidate => !candidate.Loose);
        return new Candidates(
            [.. top.Select(candidate => candidate.Cell)],
            [.. found.Where(candidate => candidate.Score < best && !(strict && candidate.Loose)).OrderByDescending(candidate => candidate.Score).Select(candidate => candidate.Cell)],
            top.TrueForAll(candidate => candidate.Fits));
    }

    /// <summary>The cells of what was said that are narrower only in respects which the paragraph or the titles above it speak of.</summary>
    public IEnumerable<CellMeaning> Around(Facets said, IReadOnlySet<(Dimension Dimension, string Value)> around)
    {
        var items = said.Item is { } item ? [index.Known(item)] : around.Where(spoken => spoken.Dimension == Dimension.Item).Select(spoken => index.Known(spoken.Value)).Distinct(StringComparer.Ordinal);
        var cells = items.SelectMany(index.Of);
        if (said.Item is null) cells = index.Of(null).Concat(cells);
        return cells.Where(cell => !cell.IsCount && IsAmong(cell, said, around));
    }

    static bool IsAmong(CellMeaning meaning, Facets said, IReadOnlySet<(Dimension Dimension, string Value)> around)
    {
        for (var dimension = Dimension.Flow; dimension < Dimension.Item; dimension++)
        {
            var (has, says) = (meaning.Facets[dimension], said[dimension]);
            // A row that is named is what it is in whatever table it stands.
            if (has == says || (says is null && said.Item is not null && dimension != Dimension.Stage && meaning.Table[dimension] == has) || (dimension is Dimension.Flow or Dimension.Domain && (has is null || says is null))) continue;
            if (dimension == Dimension.Stage) return false;
            if (says is not null ? !Holds(dimension, has, says, out var loosely) || loosely : has is not (null or "all" or "current") && !around.Contains((dimension, has))) return false;
        }
        return true;
    }

    static List<(CellMeaning Cell, int Score, bool Fits, bool Loose)> Rank(IReadOnlyList<CellMeaning> cells, Facets said, Facets scope, bool counts)
    {
        var found = new List<(CellMeaning, int, bool, bool)>();
        foreach (var cell in cells)
        {
            if (cell.IsCount != counts) continue;
            var score = Score(cell, said, scope, out var fits, out var loose);
            if (score != Excluded) found.Add((cell, score - (cell.IsVague ? 1 : 0), fits, loose));
        }
        return found;
    }

    static int Score(CellMeaning meaning, Facets said, Facets scope, out bool fits, out bool loose)
    {
        var score = 0;
        (fits, loose) = (true, false);
        for (var dimension = Dimension.Flow; dimension <= Dimension.Item; dimension++)
        {
            var (has, says, inherits) = (meaning.Facets[dimension], said[dimension], scope[dimension]);
            if (dimension == Dimension.Stage)
            {
                if (has != says) return Excluded;
                continue;
            }
            if (says is not null)
            {
                if (!Holds(dimension, has, says, out var loosely)) return Excluded;
                if (loosely) (score, fits, loose) = (score - 3, fits && dimension != Dimension.Time, loose || dimension == Dimension.Time);
                else if (has == says) score++;
            }
            else if (inherits is not null)
            {
                if (has == inherits) score += 2;
                else if (has is null)
                {
                    score -= dimension is Dimension.Flow or Dimension.Time ? 0 : 2;
                    fits &= dimension is Dimension.Flow or Dimension.Time;
                }
                else if (IsNarrow(dimension, has, meaning)) return Excluded;
                else if (dimension == Dimension.Fund && inherits == "appropriation" && has is "general" or "fund" or "state-capital") score--;
                else
                {
                    score -= 3;
                    fits = fits && dimension is Dimension.Flow;
                }
            }
            else if (has is not null)
            {
                if (IsNarrow(dimension, has, meaning)) return Excluded;
                score -= has == "all" ? 0 : dimension == Dimension.Fund && meaning.Table.Fund != has ? 2 : 1;
            }
        }
        return score;
    }

    /// <param name="loosely">The cell does not say it, but may mean it.</param>
    static bool Holds(Dimension dimension, string? has, string says, out bool loosely)
    {
        loosely = false;
        if (has == says) return true;
        switch (dimension)
        {
            case Dimension.Time when says == "this-year":
                return has is null or "current" or "all";
            case Dimension.Time when says == "all":
                return has is null;
            case Dimension.Time when says == "current":
            case Dimension.Flow:
            case Dimension.Domain when says is "operating" or "three-public":
                loosely = has is null;
                return loosely && dimension != Dimension.Domain;
            default:
                return false;
        }
    }

    /// <summary>
    /// A cell of this kind is a part, never the whole that an unqualified word means. A row that has a name of its own is what it is in whatever
    /// table it stands: 村级组织运转经费 need not be called a project.
    /// </summary>
    static bool IsNarrow(Dimension dimension, string has, CellMeaning meaning) => dimension switch
    {
        _ when meaning.Facets.Item is not null && dimension != Dimension.Item && meaning.Table[dimension] == has => false,
        Dimension.Time => has is "carry" or "end-carry",
        Dimension.Flow or Dimension.Fund => false,
        _ => true,
    };
}
