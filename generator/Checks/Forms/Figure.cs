namespace Mingzhang.Checks.Forms;

/// <summary>A number in the text of a form.</summary>
/// <param name="Value">With 万 and 亿 multiplied out; money in 元.</param>
/// <param name="Unit">元, %, or the classifier that follows (个, 人次); empty where there is none.</param>
/// <param name="Bound">-1 for at most, 1 for at least, 0 for exactly.</param>
/// <param name="Start">Where the number begins in the text.</param>
/// <param name="End">Where its unit ends.</param>
readonly record struct Figure(decimal Value, string Unit, bool IsInTenThousands, int Bound, int Start, int End)
{
    public bool IsMoney => Unit == "元";

    public bool IsPercent => Unit == "%";

    public bool IsYear => Unit == "年" && Value is >= 1990 and <= 2099 && !IsInTenThousands;

    /// <summary>Counts of people and things, not times, money or shares.</summary>
    public bool IsCount => Unit.Length > 0 && !IsMoney && !IsPercent && Unit is not ("年" or "月" or "日" or "天" or "号" or "届" or "级");
}
