namespace Mingzhang.Text.Claims;

/// <summary>Words as a tree of characters, to find the longest that begins at a place. Immutable once filled; shared by threads.</summary>
sealed class TermTree
{
    const int NoWord = -1;

    /// <summary>The edges as a hash table with open addressing: a node and the next character; 0 in a free slot (the root has no edge of NUL).</summary>
    long[] _edges = new long[64];

    /// <summary>The nodes that the edges lead to.</summary>
    int[] _targets = new int[64];

    /// <summary>For each node the place of its word in <see cref="_terms"/>: most nodes end no word.</summary>
    int[] _ends = new int[64];

    Term[] _terms = new Term[8];
    /// <summary>A bit for each first character of a word, by its last six bits: most places of a text begin no word of a small tree.</summary>
    ulong _beginnings;

    int _nodes = 1;
    int _words;

    public TermTree() => _ends[0] = NoWord;

    /// <summary>Adds a folded word; a word that is there already means both.</summary>
    public void Add(ReadOnlySpan<char> word, Term term)
    {
        if (word.IsEmpty) return;
        _beginnings |= 1UL << (word[0] & 63);
        var node = 0;
        foreach (var c in word)
        {
            var next = Next(node, c);
            node = next > 0 ? next : AddNode(node, c);
        }
        if (_ends[node] is >= 0 and var end)
        {
            _terms[end] = _terms[end].Join(term);
            return;
        }
        if (_words == _terms.Length) Array.Resize(ref _terms, _words * 2);
        _ends[node] = _words;
        _terms[_words++] = term;
    }

    /// <summary>The length of the longest word at a place, 0 where none begins.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out Term term)
    {
        var (node, longest, found) = (0, 0, NoWord);
        for (var i = MayBeginAt(text, at) ? at : text.Length; i < text.Length && (node = Next(node, text[i])) > 0; i++)
        {
            if (_ends[node] is not (>= 0 and var end)) continue;
            (longest, found) = (i + 1 - at, end);
        }
        term = found < 0 ? default : _terms[found];
        return longest;
    }

    /// <summary>Some word of the tree stands in a text.</summary>
    public bool OccursIn(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var node = 0;
            for (var i = MayBeginAt(text, start) ? start : text.Length; i < text.Length && (node = Next(node, text[i])) > 0; i++)
            {
                if (_ends[node] >= 0) return true;
            }
        }
        return false;
    }

    bool MayBeginAt(ReadOnlySpan<char> text, int at) => at < text.Length && (_beginnings & (1UL << (text[at] & 63))) != 0;

    /// <summary>The node behind a character, 0 where there is none.</summary>
    int Next(int node, char c)
    {
        var edge = ((long)node << 16) | c;
        for (var slot = SlotOf(edge); _edges[slot] != 0; slot = (slot + 1) & (_edges.Length - 1))
        {
            if (_edges[slot] == edge) return _targets[slot];
        }
        return 0;
    }

    int SlotOf(long edge) => (int)((ulong)(edge * unchecked((long)0x9E3779B97F4A7C15)) >> 40) & (_edges.Length - 1);

    int AddNode(int node, char c)
    {
        if (_nodes * 4 > _edges.Length * 3) Grow();
        if (_nodes == _ends.Length) Array.Resize(ref _ends, _nodes * 2);
        Insert(((long)node << 16) | c, _nodes);
        _ends[_nodes] = NoWord;
        return _nodes++;
    }

    void Insert(long edge, int target)
    {
        var slot = SlotOf(edge);
        while (_edges[slot] != 0) slot = (slot + 1) & (_edges.Length - 1);
        (_edges[slot], _targets[slot]) = (edge, target);
    }

    void Grow()
    {
        var (edges, targets) = (_edges, _targets);
        (_edges, _targets) = (new long[edges.Length * 2], new int[edges.Length * 2]);
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] != 0) Insert(edges[i], targets[i]);
        }
    }
}
