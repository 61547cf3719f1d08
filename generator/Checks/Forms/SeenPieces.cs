namespace Mingzhang.Checks.Forms;

/// <summary>Which form had a piece of text first, by the hash of the piece: a table with open addressing, made for so many pieces at most.</summary>
sealed class SeenPieces(int most)
{
    readonly ulong[] _hashes = new ulong[SlotsFor(most)];

    /// <summary>For each slot the number of the form in <see cref="_forms"/>, from 1; 0 where the slot is free.</summary>
    readonly int[] _owners = new int[SlotsFor(most)];

    readonly List<FormFacts> _forms = [];

    /// <summary>The form that had the piece first: a form itself if it is new.</summary>
    public FormFacts FirstWith(ulong hash, FormFacts form)
    {
        var slot = (int)(hash >> 32) & (_hashes.Length - 1);
        while (_owners[slot] != 0)
        {
            if (_hashes[slot] == hash) return _forms[_owners[slot] - 1];
            slot = (slot + 1) & (_hashes.Length - 1);
        }
        if (_forms.Count == 0 || _forms[^1] != form) _forms.Add(form);
        (_hashes[slot], _owners[slot]) = (hash, _forms.Count);
        return form;
    }

    static int SlotsFor(int pieces) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(pieces + (pieces / 3) + 1));
}
