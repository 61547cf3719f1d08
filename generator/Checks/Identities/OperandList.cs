namespace Mingzhang.Checks.Identities;

/// <summary>The cells of an identity while it is put together.</summary>
sealed class OperandList
{
    Operand[] _items = new Operand[16];

    public int Count { get; private set; }

    public ReadOnlySpan<Operand> Items => _items.AsSpan(0, Count);

    public void Add(Operand operand)
    {
        if (Count == _items.Length)
        {
            var larger = new Operand[Count * 2];
            _items.CopyTo(larger, 0);
            _items = larger;
        }
        _items[Count++] = operand;
    }

    /// <summary>Leaves the first ones.</summary>
    public void CutTo(int count) => Count = count;
}
