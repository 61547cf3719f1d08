using Mingzhang.Model;

namespace Mingzhang.Checks.Identities;

/// <summary>The figures of one side of an identity added up, apart by unit.</summary>
struct SideSum
{
    decimal _yuan;
    decimal _wan;

    /// <summary>How many figures there are; blanks are none.</summary>
    public int Count { get; private set; }

    public void Add(decimal value, MoneyUnit unit)
    {
        Count++;
        if (unit == MoneyUnit.Yuan) _yuan += value;
        else _wan += value;
    }

    /// <summary>The sum in the unit of a scale.</summary>
    public readonly decimal In(Scale scale) => _yuan + (scale.Mixed ? MoneyUnit.WanYuan.InYuan(_wan) : _wan);
}
