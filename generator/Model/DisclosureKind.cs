namespace Mingzhang.Model;

public enum DisclosureKind : byte
{
    /// <summary>预算.</summary>
    Budget,

    /// <summary>决算.</summary>
    Final,
}
