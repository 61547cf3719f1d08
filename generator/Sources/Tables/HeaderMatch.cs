using Mingzhang.Documents;

namespace Mingzhang.Sources.Tables;

/// <summary>A candidate for the header: which rows, and which target each column of the file was recognised as.</summary>
sealed class HeaderMatch
{
    public const int Unknown = -1;

    /// <summary>No header text: a trailing or forgotten column.</summary>
    public const int Nameless = -2;

    public const int Order = -3;

    public const int Level = -4;

    readonly HeaderLayout _layout;
    readonly bool[] _taken;

    HeaderMatch(HeaderLayout layout, int firstRow, int height, string[] paths)
    {
        (_layout, FirstRow, Height, Paths) = (layout, firstRow, height, paths);
        Targets = new int[paths.Length];
        _taken = new bool[layout.Targets.Length];
    }

    public int FirstRow { get; }

    public int Height { get; }

    /// <summary>The header above each column of the file, folded, tiers joined top down.</summary>
    public string[] Paths { get; }

    /// <summary>For each column of the file the index of its target, or one of the negative marks.</summary>
    public int[] Targets { get; }

    /// <summary>How many columns of the standard were found.</summary>
    public int Found { get; private set; }

    /// <summary>How many columns of the file have a text that was not recognised.</summary>
    public int Strangers { get; private set; }

    public bool IsPerfect => Found == _layout.ColumnCount && Strangers == 0;

    public bool IsTaken(int target) => _taken[target];

    public static HeaderMatch Try(HeaderLayout layout, IReadOnlyList<CsvRecord> records, int firstRow, int height)
    {
        var match = new HeaderMatch(layout, firstRow, height, HeaderPaths.Read(records, firstRow, height));
        match.Assign();
        return match;
    }

    /// <summary>More columns found, then fewer strangers; a tie keeps the earlier, lower header.</summary>
    public bool IsBetterThan(HeaderMatch? other) =>
        other is null || Found > other.Found || (Found == other.Found && Strangers < other.Strangers);

    void Assign()
    {
        for (var i = 0; i < Paths.Length; i++)
        {
            var last = LastOf(Paths[i]);
            Targets[i] = last.Length == 0 ? Nameless : HeaderLayout.IsLevel(last) ? Level : Unknown;
        }
        AssignBy(static (target, path, last) => target.Path == path);
        AssignBy(static (target, path, last) => target.FoldedName == last || target.Id == last);
        AssignBy(static (target, path, last) => target.Last == last);
        for (var i = 0; i < Targets.Length; i++)
        {
            if (Targets[i] != Unknown) continue;
            if (HeaderLayout.IsOrder(LastOf(Paths[i]))) Targets[i] = Order;
            else Strangers++;
        }
        Found = CountFound();
    }

    void AssignBy(Func<HeaderTarget, string, string, bool> fits)
    {
        var targets = _layout.Targets;
        for (var i = 0; i < Paths.Length; i++)
        {
            if (Targets[i] != Unknown) continue;
            var last = LastOf(Paths[i]);
            for (var t = 0; t < targets.Length; t++)
            {
                if (_taken[t] || !fits(targets[t], Paths[i], last)) continue;
                Targets[i] = t;
                _taken[t] = true;
                break;
            }
        }
    }

    int CountFound()
    {
        var found = 0;
        for (var t = 0; t < _taken.Length; t++)
        {
            var target = _layout.Targets[t];
            if (target.IsWhole && target.Column.Kind != Model.Layout.ColumnKind.Order && (_taken[t] || HasParts(t))) found++;
        }
        return found;
    }

    /// <summary>A code column is there when all of its parts are.</summary>
    public bool HasParts(int whole)
    {
        var count = _layout.Targets[whole].Column.Parts.Count;
        for (var part = 1; part <= count; part++)
        {
            if (!_taken[whole + part]) return false;
        }
        return count > 0;
    }

    static string LastOf(string path)
    {
        var divider = path.LastIndexOf(HeaderLayout.Divider);
        return divider < 0 ? path : path[(divider + 1)..];
    }
}
