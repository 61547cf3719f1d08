namespace Mingzhang.Publishing;

/// <summary>How thoroughly the built pages are read back before they are published.</summary>
public enum AuditLevel : byte
{
    /// <summary>A scanner of our own on every page, a full parser on one page of each kind.</summary>
    Fast,

    /// <summary>A full parser on every page.</summary>
    Full,
}
