using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Identities;

/// <summary>
/// The common unit of an identity's figures, and what their rounding can add up to. It is known when both sides have been added up; where
/// units differ, everything is computed in 元.
/// </summary>
struct Scale
{
    bool _hasYuan;
    bool _hasWan;

    /// <summary>In the unit of the figures, as <see cref="_lastDigits"/>.</summary>
    decimal _lastDigit;

    /// <summary>The last digits of all rounded figures.</summary>
    decimal _lastDigits;

    public readonly MoneyUnit Unit => _hasWan && !_hasYuan ? MoneyUnit.WanYuan : MoneyUnit.Yuan;

    public readonly bool Mixed => _hasYuan && _hasWan;

    public int InexactCount { get; private set; }

    /// <summary>The worth of the last printed digit of the least exact figure, in <see cref="Unit"/>.</summary>
    public readonly decimal LastDigit => Mixed ? MoneyUnit.WanYuan.InYuan(_lastDigit) : _lastDigit;

    /// <summary>The most that rounding could explain, in <see cref="Unit"/>.</summary>
    public readonly decimal Bound => (Mixed ? MoneyUnit.WanYuan.InYuan(_lastDigits) : _lastDigits) / 2;

    /// <summary>Adds up one side.</summary>
    public SideSum Add(ReadOnlySpan<Operand> operands)
    {
        var sum = default(SideSum);
        foreach (ref readonly var operand in operands)
        {
            if (operand.Amount is not { HasValue: true, Value: var value }) continue;
            var column = operand.IsCell ? operand.Side!.Columns[operand.Column] : null;
            sum.Add(operand.Sign < 0 ? -value : value, column?.Unit ?? MoneyUnit.Yuan);
            if (column is not { Kind: ColumnKind.Amount }) continue;
            if (column.Unit == MoneyUnit.Yuan) _hasYuan = true;
            else AddRounded(new decimal(1, 0, 0, false, (byte)operand.Side!.Table.Layout.Decimals));
        }
        return sum;
    }

    /// <summary>元, counts and plain numbers are exact; 万元 are rounded to their last digit.</summary>
    void AddRounded(decimal digit)
    {
        _hasWan = true;
        InexactCount++;
        _lastDigit = Math.Max(_lastDigit, digit);
        _lastDigits += digit;
    }
}
