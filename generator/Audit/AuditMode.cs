namespace Mingzhang.Audit;

/// <summary>How thoroughly the built pages are read back.</summary>
public enum AuditMode : byte
{
    /// <summary>The scanner reads every page, the HTML parser one page of each kind.</summary>
    Fast,

    /// <summary>The HTML parser reads every page too.</summary>
    Full,
}
