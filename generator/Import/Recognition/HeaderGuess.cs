using Mingzhang.Documents;
using Mingzhang.Sources.Tables;

namespace Mingzhang.Import.Recognition;

/// <summary>
/// The best header that a grid has for one layout: which field is which column, and which of them are in doubt. A column is sure where
/// its printed tiers, or a name that no other column has, say so. It is in doubt where the tiers contradict each other, as they do when
/// a converter has moved a cell: two columns of which one stands "below" the other.
/// </summary>
sealed class HeaderGuess
{
    const int MostTiers = 4;
    const int MostRowsAbove = 24;

    HeaderGuess(HeaderLayout layout, int firstRow, int height, int width)
    {
        (Layout, FirstRow, Height) = (layout, firstRow, height);
        Targets = new int[width];
        Array.Fill(Targets, HeaderMatch.Nameless);
        Doubtful = new bool[width];
    }

    public HeaderLayout Layout { get; }

    public int FirstRow { get; }

    public int Height { get; }

    /// <summary>For each field the index of its target, or a negative mark of <see cref="HeaderMatch"/>.</summary>
    public int[] Targets { get; }

    public bool[] Doubtful { get; }

    /// <summary>How many columns of the standard are there beyond doubt.</summary>
    public int Sure { get; private set; }

    public int Strangers { get; private set; }

    public bool IsPerfect => Sure == Layout.ColumnCount && Strangers == 0;

    /// <summary>Enough to read rows: most columns, and the ones that name the rows.</summary>
    public bool IsUsable => Sure * 2 > Layout.ColumnCount && NamesRows;

    /// <summary>Figures stand in many rows where the header has no column: header and rows are out of step, and no column is certain.</summary>
    public bool IsOutOfStep(IReadOnlyList<CsvRecord> rows)
    {
        var body = rows.Skip(FirstRow + Height).Where(row => !row.IsBlank).ToList();
        var beside = body.Count(row => Enumerable.Range(0, row.Count).Any(i => !row.IsBlankAt(i) && IsNameless(i) && char.IsAsciiDigit(TextFolding.Trim(row.TextAt(i))[0])));
        return beside * 3 > body.Count;
    }

    bool IsNameless(int field) => field >= Targets.Length || Targets[field] is HeaderMatch.Nameless or HeaderMatch.Unknown;

    public int FieldOf(int target) => Array.IndexOf(Targets, target);

    public static HeaderGuess? Best(HeaderLayout layout, IReadOnlyList<CsvRecord> rows)
    {
        HeaderGuess? best = null;
        for (var row = 0; row < Math.Min(rows.Count, MostRowsAbove); row++)
        {
            if (!MayBegin(layout, rows[row])) continue;
            for (var height = 1; height <= MostTiers && row + height <= rows.Count; height++)
            {
                foreach (var guess in (ReadOnlySpan<HeaderGuess?>)[ByPath(layout, rows, row, height), BySequence(layout, rows, row, height)])
                {
                    if (guess is null) continue;
                    if (guess.IsPerfect) return guess;
                    if (guess.Sure > 0 && (best is null || guess.Score > best.Score)) best = guess;
                }
            }
        }
        return best;
    }

    /// <summary>A guess that explains more of the header wins, even where that leaves more of it in doubt.</summary>
    int Score => ((Sure + Doubtful.Count(doubt => doubt)) * 4) + Sure - Strangers;

    bool NamesRows => Layout.Table.Sides.Select((side, index) => (side, index)).All(pair => Layout.Targets.Select((target, index) => (target, index))
        .Any(item => item.target.Side == pair.index && !item.target.Column.IsNumeric && IsSureAt(item.index)));

    static bool MayBegin(HeaderLayout layout, CsvRecord record)
    {
        if (layout.ColumnCount > 1 && record.FilledCount < 2) return false;
        return Enumerable.Range(0, record.Count).Any(i => record[i].Text.Length > 0 && layout.IsKnown(HeaderLayout.Fold(record[i].Text)));
    }

    static HeaderGuess ByPath(HeaderLayout layout, IReadOnlyList<CsvRecord> rows, int firstRow, int height)
    {
        var match = HeaderMatch.Try(layout, rows, firstRow, height);
        var guess = new HeaderGuess(layout, firstRow, height, match.Paths.Length) { Strangers = match.Strangers };
        match.Targets.CopyTo(guess.Targets, 0);
        for (var i = 0; i < guess.Targets.Length; i++) guess.Doubtful[i] = guess.Targets[i] >= 0 && !IsSure(match, layout, i, height);
        MarkNested(match, guess);
        guess.Count();
        return guess;
    }

    static bool IsSure(HeaderMatch match, HeaderLayout layout, int field, int height)
    {
        var (path, target) = (match.Paths[field], layout.Targets[match.Targets[field]]);
        if (path == target.Path) return true;
        var tiers = path.Split(HeaderLayout.Divider);
        var last = tiers[^1];
        var isUnique = layout.Targets.Count(other => other.Last == last || other.FoldedName == last) == 1;
        if (height == 1 || tiers.Length == 1) return isUnique || last == target.FoldedName;
        // Several columns end alike: what stands above must be this one's.
        return isUnique || tiers[..^1].Intersect(target.Path.Split(HeaderLayout.Divider)[..^1]).Any();
    }

    static void MarkNested(HeaderMatch match, HeaderGuess guess)
    {
        for (var i = 0; i < match.Paths.Length; i++)
        {
            for (var j = 0; j < match.Paths.Length; j++)
            {
                if (guess.Targets[i] < 0 || guess.Targets[j] < 0 || match.Paths[j].Length == 0) continue;
                if (!match.Paths[i].StartsWith(match.Paths[j] + HeaderLayout.Divider, StringComparison.Ordinal)) continue;
                if (match.Paths[i] == guess.Layout.Targets[guess.Targets[i]].Path) continue;
                guess.Doubtful[i] = guess.Doubtful[j] = true;
            }
        }
    }

    /// <summary>
    /// A text without the widths of merged cells: the lowest tier has a cell a column, upper tiers only those that begin a span. It is
    /// taken only where it spells the standard's columns one by one, in their order.
    /// </summary>
    static HeaderGuess? BySequence(HeaderLayout layout, IReadOnlyList<CsvRecord> rows, int firstRow, int height)
    {
        if (height < 2) return null;
        var bottom = rows[firstRow + height - 1];
        var first = HeaderLayout.IsOrder(TextFolding.Fold(rows[firstRow].TextAt(0))) ? 1 : 0;
        var targets = Enumerable.Range(0, layout.Targets.Length).Where(i => layout.Targets[i].IsWhole && layout.Targets[i].Column.Kind != Model.Layout.ColumnKind.Order).ToArray();
        if (bottom.LastFilled >= first + targets.Length) return null;
        var paths = targets.Select(target => layout.Targets[target].Path.Split(HeaderLayout.Divider)).ToArray();
        if (paths.Any(path => path.Length > height) || paths.All(path => path.Length == 1)) return null;
        for (var tier = 0; tier < height - 1; tier++)
        {
            if (!Texts(rows[firstRow + tier], first).SequenceEqual(Spans(paths, tier))) return null;
        }
        var guess = new HeaderGuess(layout, firstRow, height, first + targets.Length);
        if (first == 1) guess.Targets[0] = HeaderMatch.Order;
        for (var i = 0; i < targets.Length; i++)
        {
            if (HeaderLayout.Fold(bottom.TextAt(first + i)) != (paths[i].Length == height ? paths[i][^1] : "")) return null;
            guess.Targets[first + i] = targets[i];
        }
        guess.Count();
        return guess;
    }

    static IEnumerable<string> Texts(CsvRecord row, int first) =>
        Enumerable.Range(first, Math.Max(0, row.Count - first)).Select(i => HeaderLayout.Fold(row.TextAt(i))).Where(text => text.Length > 0);

    /// <summary>The texts of a tier, each once a span of columns below the same cells.</summary>
    static IEnumerable<string> Spans(string[][] paths, int tier)
    {
        for (var i = 0; i < paths.Length; i++)
        {
            if (paths[i].Length <= tier || (i > 0 && paths[i - 1].Length > tier && paths[i].AsSpan(0, tier + 1).SequenceEqual(paths[i - 1].AsSpan(0, tier + 1)))) continue;
            yield return paths[i][tier];
        }
    }

    void Count()
    {
        for (var t = 0; t < Layout.Targets.Length; t++)
        {
            var target = Layout.Targets[t];
            if (!target.IsWhole || target.Column.Kind == Model.Layout.ColumnKind.Order) continue;
            if (IsSureAt(t) || (target.Column.Parts.Count > 0 && Enumerable.Range(t + 1, target.Column.Parts.Count).All(IsSureAt))) Sure++;
        }
    }

    bool IsSureAt(int target) => FieldOf(target) is var field and >= 0 && !Doubtful[field];
}
