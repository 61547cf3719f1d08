namespace Mingzhang.Site.Tables;

/// <summary>The identities that the rows of a table passed. Most rows pass the same ones, so those are kept once.</summary>
sealed class PassedIdentities
{
    readonly List<string> _row = [];
    readonly List<PassedSet> _sets = [];

    /// <summary>Adds an identity to the row that is being read.</summary>
    public void Add(string id)
    {
        foreach (var known in _row)
        {
            if (ReferenceEquals(known, id)) return;
        }
        var at = _row.BinarySearch(id, StringComparer.Ordinal);
        if (at < 0) _row.Insert(~at, id);
    }

    /// <summary>Ends the row: the ids that it passed in their order, or null for none.</summary>
    public string? EndRow()
    {
        if (_row.Count == 0) return null;
        var set = Find();
        if (set is null) _sets.Add(set = new PassedSet([.. _row]));
        set.Rows++;
        _row.Clear();
        return set.Text;
    }

    /// <summary>In how many rows each identity was passed, in the order of their ids.</summary>
    public SortedDictionary<string, int> Counts()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var set in _sets)
        {
            foreach (var id in set.Ids) counts[id] = counts.GetValueOrDefault(id) + set.Rows;
        }
        return counts;
    }

    PassedSet? Find()
    {
        foreach (var set in _sets)
        {
            if (_row.Count == set.Ids.Length && System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_row).SequenceEqual(set.Ids)) return set;
        }
        return null;
    }

    sealed class PassedSet(string[] ids)
    {
        public string[] Ids => ids;

        public string Text { get; } = string.Join(' ', ids);

        public int Rows { get; set; }
    }
}
