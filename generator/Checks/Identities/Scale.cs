using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Identities;

/// <summary>The common unit of an identity's figures, and what their rounding can add up to.</summary>
readonly record struct Scale(MoneyUnit Unit, bool Mixed, int InexactCount, decimal LastDigit, decimal Bound)
{
    /// <summary>Units differ: everything is computed in 元.</summary>
    public static Scale Of(Identity identity)
    {
        var (yuan, wan) = (false, false);
        foreach (var operand in identity.Left) Look(operand, ref yuan, ref wan);
        foreach (var operand in identity.Right) Look(operand, ref yuan, ref wan);
        var unit = wan && !yuan ? MoneyUnit.WanYuan : MoneyUnit.Yuan;
        var mixed = yuan && wan;
        var (count, last, bound) = (0, 0m, 0m);
        foreach (var side in (ReadOnlySpan<Operand[]>)[identity.Left, identity.Right])
        {
            foreach (var operand in side)
            {
                if (!operand.HasValue || LastDigitOf(operand) is not (> 0 and var digit)) continue;
                if (mixed) digit = MoneyUnit.WanYuan.InYuan(digit);
                count++;
                last = Math.Max(last, digit);
                bound += digit / 2;
            }
        }
        return new Scale(unit, mixed, count, last, bound);
    }

    public decimal Value(Operand operand) =>
        Mixed && operand.Cell is { } cell ? cell.Column.Unit.InYuan(operand.Value) : operand.Value;

    static void Look(Operand operand, ref bool yuan, ref bool wan)
    {
        if (operand.Cell is not { } cell || !operand.HasValue || cell.Column.Kind != ColumnKind.Amount) return;
        if (cell.Column.Unit == MoneyUnit.Yuan) yuan = true;
        else wan = true;
    }

    /// <summary>The worth of a figure's last printed digit; 0 where it is exact (元, counts, plain numbers).</summary>
    static decimal LastDigitOf(Operand operand)
    {
        if (operand.Cell is not { } cell || cell.Column is not { Kind: ColumnKind.Amount, Unit: MoneyUnit.WanYuan }) return 0;
        return new decimal(1, 0, 0, false, (byte)cell.Grid.Table.Layout.Decimals);
    }
}
