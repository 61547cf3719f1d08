namespace Mingzhang.Model;

/// <summary>The unit of printed amounts.</summary>
public enum MoneyUnit : byte
{
    /// <summary>万元, ten thousand yuan.</summary>
    WanYuan,

    /// <summary>元.</summary>
    Yuan,
}
