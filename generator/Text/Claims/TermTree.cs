namespace Mingzhang.Text.Claims;

/// <summary>Words as a tree of characters, to find the longest that begins at a place. Immutable once filled; shared by threads.</summary>
sealed class TermTree
{
    readonly Dictionary<(int Node, char Next), int> _edges = [];
    readonly List<Term?> _terms = [null];

    /// <summary>Adds a folded word; a word that is there already means both.</summary>
    public void Add(string word, Term term)
    {
        if (word.Length == 0) return;
        var node = 0;
        foreach (var c in word)
        {
            if (!_edges.TryGetValue((node, c), out var next))
            {
                next = _terms.Count;
                _terms.Add(null);
                _edges.Add((node, c), next);
            }
            node = next;
        }
        _terms[node] = _terms[node] is { } known ? known.Join(term) : term;
    }

    /// <summary>The length of the longest word at a place, 0 where none begins.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out Term term)
    {
        term = default;
        var (node, longest) = (0, 0);
        for (var i = at; i < text.Length && _edges.TryGetValue((node, text[i]), out node); i++)
        {
            if (_terms[node] is not { } found) continue;
            longest = i + 1 - at;
            term = found;
        }
        return longest;
    }
}
