using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>The words that data files use for the state of an amount.</summary>
static class FactStatus
{
    public static string Name(AmountState state) => state switch
    {
        AmountState.Value => "value",
        AmountState.NotApplicable => "not-applicable",
        AmountState.Withheld => "withheld",
        _ => "blank",
    };
}
