namespace Mingzhang.Checks;

/// <summary>How an identity that a cell stands in came out.</summary>
public enum CellCheckOutcome : byte
{
    Verified,
    Rounded,
    Failed,
    Blocked,
}
