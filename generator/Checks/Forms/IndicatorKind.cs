namespace Mingzhang.Checks.Forms;

/// <summary>What an indicator measures, told by the names of its levels.</summary>
enum IndicatorKind : byte
{
    Other,
    Quantity,
    Quality,
    Time,
    Cost,
    Satisfaction,
}
