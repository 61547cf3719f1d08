namespace Mingzhang.Publishing;

/// <summary>What a build is busy with.</summary>
public enum BuildStage : byte
{
    Reading,
    Departments,
    Portal,
    Auditing,
    Publishing,
}
