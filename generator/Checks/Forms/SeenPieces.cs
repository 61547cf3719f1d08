using System.Buffers;
using System.Numerics;

namespace Mingzhang.Checks.Forms;

/// <summary>Which form had a piece of text first, by the hash of the piece: a table with open addressing, made for so many pieces at most. Its arrays are lent.</summary>
sealed class SeenPieces : IDisposable
{
    readonly int _lastSlot;
    readonly ulong[] _hashes;

    /// <summary>For each slot the number of the form in <see cref="_forms"/>, from 1; 0 where the slot is free.</summary>
    readonly int[] _owners;

    readonly List<FormFacts> _forms = [];

    public SeenPieces(int most)
    {
        var slots = SlotsFor(most);
        _lastSlot = slots - 1;
        _hashes = ArrayPool<ulong>.Shared.Rent(slots);
        _owners = ArrayPool<int>.Shared.Rent(slots);
        Array.Clear(_owners, 0, slots);
    }

    /// <summary>The form that had the piece first: a form itself if it is new.</summary>
    public FormFacts FirstWith(ulong hash, FormFacts form)
    {
        var slot = (int)(hash >> 32) & _lastSlot;
        while (_owners[slot] != 0)
        {
            if (_hashes[slot] == hash) return _forms[_owners[slot] - 1];
            slot = (slot + 1) & _lastSlot;
        }
        if (_forms.Count == 0 || _forms[^1] != form) _forms.Add(form);
        (_hashes[slot], _owners[slot]) = (hash, _forms.Count);
        return form;
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_hashes);
        ArrayPool<int>.Shared.Return(_owners);
    }

    static int SlotsFor(int pieces) => (int)BitOperations.RoundUpToPowerOf2((uint)(pieces + (pieces / 3) + 1));
}
