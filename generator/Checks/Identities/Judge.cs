using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>
/// The tolerance policy. Amounts in 元 are exact; 万元 carry half of their last digit. The same fact twice, or a single addend,
/// must agree exactly. Else a difference up to the 99.9 % limit of n rounded addends is rounding; up to the worst case it is
/// doubtful; above it is wrong. A blank is not zero.
/// </summary>
static class Judge
{
    public static Judgement Compare(Equation equation, ReadOnlySpan<Operand> left, ReadOnlySpan<Operand> right)
    {
        var relation = equation.Formula.Relation;
        var scale = default(Scale);
        var leftSum = scale.Add(left);
        var rightSum = scale.Add(right);
        var (leftValue, rightValue) = (leftSum.In(scale), rightSum.In(scale));
        if (leftSum.Count == 0 || rightSum.Count == 0)
        {
            return new Judgement(BlankVerdict(relation, leftSum.Count, leftValue, rightSum.Count, rightValue), leftValue, rightValue, 0, scale.Unit);
        }
        var exact = equation.Tolerance switch
        {
            EquationTolerance.Exact => true,
            EquationTolerance.Interval => scale.InexactCount == 0,
            _ => leftSum.Count + rightSum.Count == 2 && !scale.Mixed,
        };
        if (scale.Mixed && scale.InexactCount == 1) return new Judgement(RoundOnce(relation, leftValue, rightValue, scale), leftValue, rightValue, scale.Bound, scale.Unit);
        var bound = exact ? 0 : scale.Bound;
        return new Judgement(Grade(relation, leftValue, rightValue, bound, scale), leftValue, rightValue, bound, scale.Unit);
    }

    public static bool Compare(decimal left, Relation relation, decimal right, decimal bound) => relation switch
    {
        Relation.Equal => Math.Abs(left - right) <= bound,
        Relation.AtMost => left <= right + bound,
        Relation.AtLeast => left >= right - bound,
        Relation.Less => left < right,
        _ => left > right,
    };

    /// <summary>The difference that 99.9 of 100 sums of n rounded addends stay within, in units of the last digit: 1 for 2 addends, 4 for 20, 8 for 80.</summary>
    public static decimal UsualLimit(int addends) =>
        Math.Max(1, Math.Round(3 * (decimal)Math.Sqrt(addends / 12.0), MidpointRounding.AwayFromZero));

    static Verdict Grade(Relation relation, decimal left, decimal right, decimal bound, Scale scale)
    {
        if (relation != Relation.Equal)
        {
            if (Compare(left, relation, right, 0)) return Verdict.Exact;
            return Compare(left, relation, right, bound) ? Verdict.Rounded : Verdict.Wrong;
        }
        var apart = Math.Abs(left - right);
        if (apart == 0) return Verdict.Exact;
        if (apart > bound) return Verdict.Wrong;
        return apart <= UsualLimit(scale.InexactCount - 1) * scale.LastDigit ? Verdict.Rounded : Verdict.Doubtful;
    }

    /// <summary>One 万元 figure against 元 figures: it must be their sum, rounded.</summary>
    static Verdict RoundOnce(Relation relation, decimal left, decimal right, Scale scale)
    {
        decimal Rounded(decimal yuan) => Math.Round(yuan / scale.LastDigit, MidpointRounding.AwayFromZero) * scale.LastDigit;

        return Compare(Rounded(left), relation, Rounded(right), 0) ? (left == right ? Verdict.Exact : Verdict.Rounded) : Verdict.Wrong;
    }

    static Verdict BlankVerdict(Relation relation, int leftCount, decimal left, int rightCount, decimal right)
    {
        if (leftCount == 0 && rightCount == 0) return Verdict.Skipped;
        if (leftCount == 0) return !Compare(0, relation, right, 0) ? Verdict.LeftBlank : Verdict.Skipped;
        return !Compare(left, relation, 0, 0) ? Verdict.RightBlank : Verdict.Skipped;
    }
}
