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

    readonly Dictionary<SubjectQuery, Candidates> _known = [];

    /// <summary>The cells that the query at hand can mean, in the order of the tables.</summary>
    readonly List<RankedCell> _found = [];

    public Candidates Find(Facets said, Facets scope, bool counts)
    {
        var query = new SubjectQuery(said, scope, counts);
        if (!_known.TryGetValue(query, out var known)) _known.Add(query, known = Search(query));
        return known;
    }

    /// <summary>The cells that a query can mean other than the best, the likelier first.</summary>
    public IReadOnlyList<CellMeaning> Others(SubjectQuery query)
    {
        var best = Rank(query);
        // Where a cell says what was said (当年), one that does not say it confirms nothing.
        var strict = _found.TrueForAll(candidate => candidate.Score < best || !candidate.Loose);
        return [.. _found.Where(candidate => candidate.Score < best && !(strict && candidate.Loose)).OrderByDescending(candidate => candidate.Score).Select(candidate => candidate.Cell)];
    }

    Candidates Search(SubjectQuery query)
    {
        var best = Rank(query);
        if (_found.Count == 0) return Candidates.None;
        var (cells, isSure) = (new List<CellMeaning>(), true);
        foreach (var candidate in _found)
        {
            if (candidate.Score != best) continue;
            cells.Add(candidate.Cell);
            isSure &= candidate.Fits;
        }
        return new Candidates(cells, isSure, this, query);
    }

    /// <summary>Fills <see cref="_found"/>; the best score.</summary>
    int Rank(SubjectQuery query)
    {
        var (said, scope) = (query.Said, query.Scope);
        if (said.Item is { } named) said = said with { Item = index.Known(named) };
        if (scope.Item is { } inherited) scope = scope with { Item = index.Known(inherited) };
        var item = said.Item ?? scope.Item;
        var best = Rank(index.Of(item), said, scope, query.Counts);
        // The item may be only where the sentence stands: 教育支出 100，其中：基本支出 60.
        return said.Item is null && scope.Item is not null && _found.Count == 0 ? Rank(index.Of(null), said, scope with { Item = null }, query.Counts) : best;
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

    int Rank(IReadOnlyList<CellMeaning> cells, in Facets said, in Facets scope, bool counts)
    {
        var best = Excluded;
        _found.Clear();
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.IsCount != counts) continue;
            var score = Score(cell, said, scope, out var fits, out var loose);
            if (score == Excluded) continue;
            if (cell.IsVague) score--;
            best = Math.Max(best, score);
            _found.Add(new RankedCell(cell, score, fits, loose));
        }
        return best;
    }

    static int Score(CellMeaning meaning, in Facets said, in Facets scope, out bool fits, out bool loose)
    {
        var score = 0;
        (fits, loose) = (true, false);
        var facets = meaning.Facets;
        if (facets.Stage != said.Stage) return Excluded;
        for (var dimension = Dimension.Flow; dimension <= Dimension.Item; dimension++)
        {
            if (dimension == Dimension.Stage) continue;
            var (has, says, inherits) = (facets[dimension], said[dimension], scope[dimension]);
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

    /// <summary>A cell with how well it fits a query.</summary>
    /// <param name="Fits">It contradicts nothing that the scope says.</param>
    /// <param name="Loose">It does not say the year that was said, but may mean it.</param>
    readonly record struct RankedCell(CellMeaning Cell, int Score, bool Fits, bool Loose);
}
