using Mingzhang.Model;

namespace Mingzhang.Checks.Identities;

/// <summary>The two sides of an identity as computed, in one unit, and how they compare.</summary>
/// <param name="Bound">The most that rounding could explain, in <see cref="Unit"/>.</param>
readonly record struct Judgement(Verdict Verdict, decimal Left, decimal Right, decimal Bound, MoneyUnit Unit)
{
    public decimal Difference => Left - Right;

    public bool Holds => Verdict is Verdict.Exact or Verdict.Rounded or Verdict.Doubtful;

    public bool Fails => Verdict is Verdict.Wrong or Verdict.LeftBlank or Verdict.RightBlank;
}
