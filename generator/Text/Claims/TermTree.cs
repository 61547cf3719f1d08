namespace Mingzhang.Text.Claims;

/// <summary>Words as a tree of characters, to find the longest that begins at a place. Immutable once filled; shared by threads.</summary>
sealed class TermTree
{
    readonly Dictionary<(int Node, char Next), int> _edges = [];

    /// <summary>For each node the place of its word in <see cref="_terms"/>, or -1: most nodes end no word.</summary>
    readonly List<int> _ends = [-1];
    readonly List<Term> _terms = [];

    /// <summary>Adds a folded word; a word that is there already means both.</summary>
    public void Add(string word, Term term)
    {
        if (word.Length == 0) return;
        var node = 0;
        foreach (var c in word)
        {
            if (!_edges.TryGetValue((node, c), out var next))
            {
                next = _ends.Count;
                _ends.Add(-1);
                _edges.Add((node, c), next);
            }
            node = next;
        }
        if (_ends[node] is >= 0 and var end)
        {
            _terms[end] = _terms[end].Join(term);
            return;
        }
        _ends[node] = _terms.Count;
        _terms.Add(term);
    }

    /// <summary>The length of the longest word at a place, 0 where none begins.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out Term term)
    {
        term = default;
        var (node, longest) = (0, 0);
        for (var i = at; i < text.Length && _edges.TryGetValue((node, text[i]), out node); i++)
        {
            if (_ends[node] is not (>= 0 and var end)) continue;
            longest = i + 1 - at;
            term = _terms[end];
        }
        return longest;
    }
}
